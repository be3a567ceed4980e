package org.echoppe.calendar.hours.french;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.echoppe.calendar.hours.french.Phrase.ListedDays;
import org.echoppe.calendar.hours.french.Statement.Kind;

/** Works statements out to weeks: none if they contradict each other, several if they leave a choice. */
final class WeekReader {

    private static final int MOST_CHOICES = 24;

    private final Set<String> doubts = new LinkedHashSet<>();

    /** The questions that came up on the way. */
    Set<String> doubts() {
        return doubts;
    }

    List<Week> weeks(List<Statement> statements) {
        List<Week> weeks = new ArrayList<>();
        for (List<Statement> choice : Choices.of(statements)) {
            weeks.addAll(worked(choice));
        }
        return weeks;
    }

    /** General hours first, then the hours of other days, then what is taken away. */
    private List<Week> worked(List<Statement> statements) {
        List<Statement> ordered = new ArrayList<>(statements);
        ordered.sort(Comparator.comparingInt(said -> Math.min(said.kind().ordinal(), Kind.CLOSED.ordinal())));
        List<Week> weeks = List.of(new Week());
        for (Statement said : ordered) {
            weeks = weeks.stream()
                    .flatMap(week -> after(week, said, statements).stream())
                    .limit(MOST_CHOICES)
                    .toList();
        }
        return weeks.stream().filter(Week::isPossible).toList();
    }

    private List<Week> after(Week week, Statement said, List<Statement> all) {
        return switch (said.kind()) {
            case OPEN -> new OpenDays(week, said).weeks();
            case OPEN_OTHERWISE -> otherwise(week, said, all);
            case OPEN_COUNTED -> openCounted(week, said);
            case CLOSED, EXCEPT -> new Closing(week, said, doubts).weeks();
            case EXCEPT_OPEN -> exceptOpen(week, said);
            case CLOSED_IN_PART_OF_YEAR -> closedInPartOfYear(week, said);
            case UNTIL -> until(week, said);
            case ON_APPOINTMENT -> onAppointment(week, said);
        };
    }

    private List<Week> otherwise(Week week, Statement said, List<Statement> all) {
        int named = all.stream().mapToInt(Statement::daysMask).reduce(0, (one, other) -> one | other);
        if ((named & Lexicon.SUNDAY) != 0 || all.stream().anyMatch(WeekReader::closesAWholeDay)) {
            return List.of(filled(week, said, Lexicon.EVERY_DAY));
        }
        doubts.add("question.days-missing");
        int[] likely =
                named == 0 ? new int[] {0b0111111, 0b1111111, 0b0011111, 0b0111110} : new int[] {0b0111111, 0b1111111};
        return java.util.Arrays.stream(likely)
                .mapToObj(days -> filled(week, said, days))
                .toList();
    }

    private static boolean closesAWholeDay(Statement said) {
        return (said.kind() == Kind.CLOSED || said.kind() == Kind.EXCEPT)
                && said.days().stream().anyMatch(entry -> entry.part() == null && entry.days() != 0);
    }

    /** "1er mardi du mois 14h-18h" beside "mardi 9h-12h" may be further hours or other hours. */
    private List<Week> openCounted(Week before, Statement said) {
        if (before.isOpenOnCounted(said.partOfYear())) {
            doubts.add("question.except-hours");
        }
        Week week = before.copy();
        week.openOnCounted(said.partOfYear(), said.hours());
        return List.of(week);
    }

    private static Week filled(Week before, Statement said, int days) {
        Week week = before.copy();
        for (int day = 0; day < 7; day++) {
            if (week.isUnsaid(day)) {
                week.set(day, (days >> day & 1) == 1 ? said.hours() : DayHours.CLOSED, Lexicon.EVERY_DAY);
            }
        }
        return week;
    }

    private List<Week> exceptOpen(Week before, Statement said) {
        Week week = before.copy();
        for (ListedDays entry : said.days()) {
            for (int day : Week.indexes(entry)) {
                boolean sameStart = !before.isOpen(day)
                        || before.on(day).spans().get(0).start()
                                == said.hours().spans().get(0).start();
                if (!sameStart) {
                    doubts.add("question.except-hours");
                }
                week.set(day, said.hours(), said.daysMask());
            }
        }
        return said.days().stream().anyMatch(entry -> entry.part() != null) ? List.of() : List.of(week);
    }

    private static List<Week> until(Week before, Statement said) {
        Week week = before.copy();
        for (ListedDays entry : said.days()) {
            for (int day : Week.indexes(entry)) {
                if (!before.isOpen(day)
                        || entry.part() != null
                        || !before.on(day).canEndAt(said.hours().closing())) {
                    return List.of();
                }
                week.set(day, before.on(day).until(said.hours().closing()), said.daysMask());
            }
        }
        return List.of(week);
    }

    private static List<Week> closedInPartOfYear(Week before, Statement said) {
        Week week = before.copy();
        week.closeIn(said.partOfYear());
        return List.of(week);
    }

    private static List<Week> onAppointment(Week week, Statement said) {
        boolean alsoOpen = said.days().stream()
                .flatMapToInt(entry -> java.util.Arrays.stream(Week.indexes(entry)))
                .anyMatch(week::isOpen);
        return alsoOpen ? List.of() : List.of(week);
    }
}
