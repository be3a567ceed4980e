package org.echoppe.calendar.hours.french;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.echoppe.calendar.hours.french.Phrase.Counted;
import org.echoppe.calendar.hours.french.Phrase.Days;
import org.echoppe.calendar.hours.french.Phrase.Hours;
import org.echoppe.calendar.hours.french.Phrase.Mark;
import org.echoppe.calendar.hours.french.Phrase.PartOfYear;

/** Reads a text in sections: what holds all year, then what holds in each part of the year that opens a section. */
final class Sections {

    private static final int MOST_TEXTS = 24;

    private final WeekReader reader;
    private final List<Section> list = new ArrayList<>();

    /** A part of the year, or an empty text for the whole year, and what is said of it. */
    private record Section(String part, List<Phrase> phrases) {

        /** "En août 9h-12h" speaks of the usual days, "le 24 décembre 9h-16h" of that day. */
        boolean isOnlyHours() {
            return phrases.size() == 1 && phrases.get(0) instanceof Hours;
        }

        boolean isOneDay() {
            return part.matches("(\\d{4} )?[A-Z][a-z]{2} \\d\\d");
        }
    }

    Sections(List<Phrase> phrases, WeekReader reader) {
        this.reader = reader;
        List<Phrase> ordered = isScopedByItsEnd(phrases) ? endFirst(phrases) : phrases;
        String part = "";
        List<Phrase> gathered = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            if (opensSection(ordered, i)) {
                add(part, gathered);
                part = ((PartOfYear) ordered.get(i)).notation();
                gathered = new ArrayList<>();
            } else {
                gathered.add(ordered.get(i));
            }
        }
        add(part, gathered);
    }

    private void add(String part, List<Phrase> phrases) {
        if (!phrases.isEmpty()) {
            list.add(new Section(part, phrases));
        }
    }

    private static boolean opensSection(List<Phrase> phrases, int at) {
        boolean betweenHours = at > 0
                && at + 1 < phrases.size()
                && phrases.get(at - 1) instanceof Hours
                && phrases.get(at + 1) instanceof Hours;
        boolean begins = at == 0 || phrases.get(at).afterStop() || betweenHours;
        boolean goesOn = at + 1 < phrases.size()
                && (phrases.get(at + 1) instanceof Days
                        || phrases.get(at + 1) instanceof Hours
                        || phrases.get(at + 1) instanceof Counted);
        return phrases.get(at) instanceof PartOfYear && begins && goesOn;
    }

    /** "Du mardi au samedi 10h-18h, de mai à octobre": one statement and one part of the year. */
    private static boolean isScopedByItsEnd(List<Phrase> phrases) {
        long hours = phrases.stream().filter(Hours.class::isInstance).count();
        long parts = phrases.stream().filter(PartOfYear.class::isInstance).count();
        boolean marked = phrases.stream().anyMatch(Mark.class::isInstance);
        return hours == 1 && parts == 1 && !marked && phrases.get(phrases.size() - 1) instanceof PartOfYear;
    }

    private static List<Phrase> endFirst(List<Phrase> phrases) {
        List<Phrase> ordered = new ArrayList<>(phrases.subList(0, phrases.size() - 1));
        ordered.add(0, phrases.get(phrases.size() - 1));
        return ordered;
    }

    /** Every meaning of the whole text, in notation. */
    Set<String> notations() {
        Set<String> notations = new LinkedHashSet<>();
        Section first = list.get(0);
        if (!first.part().isEmpty()) {
            notations.addAll(withParts("", null, list));
        } else {
            weeks(first)
                    .forEach(week -> notations.addAll(withParts(week.notation(), week, list.subList(1, list.size()))));
        }
        return notations;
    }

    private List<String> withParts(String usual, Week base, List<Section> sections) {
        List<String> texts = List.of(usual);
        for (Section section : sections) {
            List<String> added = inPart(section, base);
            texts = texts.stream()
                    .flatMap(text -> added.stream().map(more -> text.isEmpty() ? more : text + "; " + more))
                    .limit(MOST_TEXTS)
                    .toList();
        }
        return texts;
    }

    private List<String> inPart(Section section, Week base) {
        if (section.isOnlyHours() && (section.isOneDay() || base != null)) {
            DayHours hours = ((Hours) section.phrases().get(0)).hours();
            String days = section.isOneDay() ? "" : Week.names(base.openDays()) + " ";
            return List.of(section.part() + " " + days + hours);
        }
        return weeks(section)
                .filter(week -> !week.closesParts())
                .flatMap(week -> beside(base, week, section.part()))
                .toList();
    }

    /** Days that are usually open and not named here may be closed for once, or open as usual. */
    private static Stream<String> beside(Week base, Week week, String part) {
        String said = week.notation(part);
        int unsaid = base == null ? 0 : week.unsaidThoughOpenIn(base);
        return unsaid == 0 ? Stream.of(said) : Stream.of(said + "; " + part + " " + Week.names(unsaid) + " off", said);
    }

    private Stream<Week> weeks(Section section) {
        return Grammar.readings(new ArrayList<>(section.phrases())).stream()
                .flatMap(reading -> reader.weeks(reading).stream());
    }
}
