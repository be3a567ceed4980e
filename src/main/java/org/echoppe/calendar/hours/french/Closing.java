package org.echoppe.calendar.hours.french;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.echoppe.calendar.hours.french.DayHours.Span;
import org.echoppe.calendar.hours.french.Phrase.ListedDays;
import org.echoppe.calendar.hours.french.Statement.Kind;

/** Takes "closed on these days" or "except these days" away from a week. */
final class Closing {

    private static final int MOST_CHOICES = 24;
    private static final int FEW_DAYS = 3;

    private final Week before;
    private final Statement said;
    private final Set<String> doubts;

    Closing(Week before, Statement said, Set<String> doubts) {
        this.before = before;
        this.said = said;
        this.doubts = doubts;
    }

    List<Week> weeks() {
        List<Week> weeks = List.of(before);
        for (ListedDays entry : said.days()) {
            for (int day : Week.indexes(entry)) {
                weeks = weeks.stream()
                        .flatMap(week -> closed(week, entry, day).stream())
                        .limit(MOST_CHOICES)
                        .toList();
            }
        }
        return weeks;
    }

    private List<Week> closed(Week week, ListedDays entry, int day) {
        if (entry.part() != null) {
            return week.isOpen(day) ? partClosed(week, entry.part(), day) : List.of();
        }
        return contradicts(week, day) ? List.of() : List.of(changed(week, day, DayHours.CLOSED));
    }

    /** "Lundi 9h-12h, fermé le lundi": no exception to anything more general. */
    private boolean contradicts(Week week, int day) {
        boolean takesBack = week.isOpen(day) && day != Week.HOLIDAYS && said.kind() == Kind.CLOSED;
        return takesBack && !week.wasSaidForMoreThan(said.daysMask(), day) && !isException(week, day);
    }

    private boolean isException(Week week, int day) {
        return week.wasSaidForMoreThan(1 << day, day) && Integer.bitCount(said.daysMask()) <= FEW_DAYS;
    }

    private List<Week> partClosed(Week week, DayPart part, int day) {
        DayHours hours = week.on(day);
        if (hours.isCutCleanlyBy(part)) {
            return List.of(changed(week, day, hours.without(part)));
        }
        if (hours.spans().size() != 1) {
            return List.of();
        }
        doubts.add("question.part-of-day");
        return cuts(hours.spans().get(0), part)
                .mapToObj(noon -> changed(week, day, half(hours.spans().get(0), part, noon)))
                .toList();
    }

    /** Nobody knows when the morning of a shop ends that does not close at noon: the usual hours are offered. */
    private static IntStream cuts(Span span, DayPart part) {
        IntStream usual = switch (part) {
            case AFTERNOON -> IntStream.of(12 * 60, 12 * 60 + 30, 13 * 60);
            case MORNING -> IntStream.of(14 * 60, 13 * 60 + 30, 13 * 60);
            case NOON, EVENING -> IntStream.empty();
        };
        return usual.filter(noon -> noon > span.start() && noon < span.end());
    }

    private static DayHours half(Span span, DayPart closed, int noon) {
        Span kept = closed == DayPart.AFTERNOON ? new Span(span.start(), noon) : new Span(noon, span.end());
        return new DayHours(List.of(kept));
    }

    private static Week changed(Week week, int day, DayHours hours) {
        Week changed = week.copy();
        changed.change(day, hours);
        return changed;
    }
}
