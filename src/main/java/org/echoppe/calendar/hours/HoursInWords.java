package org.echoppe.calendar.hours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.Words;

/** Says declared hours as a person would, so that whoever typed them sees what was understood. */
final class HoursInWords {

    private static final int LAST_DAY = 6;

    private final Words words;
    private final DaysInWords days;
    private final PartInWords parts;
    private final List<HourRule> rules;

    HoursInWords(Words words, DeclaredHours hours) {
        this.words = words;
        this.days = new DaysInWords(words);
        this.parts = new PartInWords(words);
        this.rules = hours.rules();
    }

    /** When, and not when not: for what is no door that closes, such as a rush. */
    String sayTimes() {
        WindowSet[] usual = KindOfDay.USUAL.week(rules);
        List<String> sentences = openDays(usual, 0b1111111);
        parts().forEach(part -> sentences.addAll(inPart(part, usual)));
        return sentences.isEmpty() ? words.say("words.never") : together(sentences);
    }

    /** Only what holds in the parts of the year that are named. */
    String sayParts() {
        WindowSet[] nothingUsual = new WindowSet[LAST_DAY + 1];
        Arrays.fill(nothingUsual, WindowSet.of(-1, 0));
        return together(parts().stream()
                .flatMap(part -> inPart(part, nothingUsual).stream())
                .toList());
    }

    private String together(List<String> sentences) {
        return sentences.stream()
                .reduce((one, other) -> words.say("words.next", one, other))
                .orElseThrow();
    }

    String say() {
        WindowSet[] usual = KindOfDay.USUAL.week(rules);
        WindowSet[] holidays = KindOfDay.USUAL.onHolidays().week(rules);
        List<String> sentences = new ArrayList<>(usualWeek(usual, holidays));
        sentences.addAll(otherHolidays(usual, holidays));
        sentences.addAll(schoolHolidays(KindOfDay.USUAL, ""));
        sentences.addAll(countedDays(KindOfDay.USUAL, ""));
        parts().forEach(part -> sentences.addAll(inPart(part, usual)));
        if (sentences.size() > 1 && areClosedOn(usual)) {
            sentences.add(words.say("words.otherwise-closed"));
            sentences.remove(0);
        }
        return together(sentences);
    }

    private List<String> usualWeek(WindowSet[] usual, WindowSet[] holidays) {
        if (Arrays.stream(usual).allMatch(HoursInWords::isWholeDay) && Arrays.equals(usual, holidays)) {
            return List.of(words.say("words.always"));
        }
        List<String> sentences = new ArrayList<>(openDays(usual, 0b1111111));
        int closed = daysWith(usual, WindowSet.EMPTY);
        boolean holidaysToo = areClosedOn(holidays) && closed != 0b1111111;
        if (closed == 0b1111111) {
            sentences.add(words.say("words.closed"));
        } else if (closed != 0 || holidaysToo) {
            sentences.add(words.say("words.closed-on", days.say(closed, true, holidaysToo)));
        }
        return sentences;
    }

    private static boolean areClosedOn(WindowSet[] week) {
        return Arrays.stream(week).allMatch(WindowSet::isEmpty);
    }

    private List<String> otherHolidays(WindowSet[] usual, WindowSet[] holidays) {
        return areClosedOn(holidays) ? List.of() : exception(words.say("words.holidays"), usual, holidays);
    }

    private Set<PartOfYear> parts() {
        Set<PartOfYear> parts = new LinkedHashSet<>();
        rules.stream().map(HourRule::when).filter(when -> !when.isAlways()).forEach(parts::add);
        return parts;
    }

    private List<String> inPart(PartOfYear part, WindowSet[] usual) {
        KindOfDay then = KindOfDay.in(part, rules);
        String name = parts.say(part);
        List<String> sentences = new ArrayList<>(exception(name, usual, then.week(rules)));
        if (ofPart(part).anyMatch(rule -> rule.days().holidays())) {
            String holidays = name + ", " + words.say("words.holidays");
            sentences.addAll(
                    exception(holidays, then.week(rules), then.onHolidays().week(rules)));
        }
        sentences.addAll(schoolHolidays(then, name + ", "));
        sentences.addAll(countedDays(then, name + ", "));
        return sentences;
    }

    private Stream<HourRule> ofPart(PartOfYear part) {
        return rules.stream().filter(rule -> rule.when().equals(part));
    }

    private List<String> schoolHolidays(KindOfDay kind, String prefix) {
        boolean named = ofPart(kind.part()).anyMatch(rule -> rule.days().schoolHolidays());
        String name = prefix + words.say("words.school-holidays");
        return named ? exception(name, kind.week(rules), kind.inSchoolHolidays().week(rules)) : List.of();
    }

    private List<String> countedDays(KindOfDay kind, String prefix) {
        return ofPart(kind.part())
                .flatMap(rule -> rule.days().nths().stream())
                .distinct()
                .map(nth -> words.say(
                        "words.during",
                        prefix + parts.say(nth),
                        hoursInWords(kind.on(nth).week(rules)[nth.weekday()])))
                .toList();
    }

    /** Says only the days that differ from usual. */
    private List<String> exception(String when, WindowSet[] usual, WindowSet[] then) {
        int differing = 0;
        for (int day = 0; day <= LAST_DAY; day++) {
            differing |= usual[day].equals(then[day]) ? 0 : 1 << day;
        }
        if (differing == 0) {
            return List.of();
        }
        boolean allAlike = Arrays.stream(then).distinct().count() == 1;
        String hours = allAlike ? hoursInWords(then[0]) : days.listed(exceptionalDays(then, differing));
        return List.of(words.say("words.during", when, hours));
    }

    private List<String> exceptionalDays(WindowSet[] then, int differing) {
        List<String> sentences = new ArrayList<>(openDays(then, differing));
        int closed = daysWith(then, WindowSet.EMPTY) & differing;
        if (closed != 0) {
            sentences.add(words.say("words.closed-on", days.say(closed, true, false)));
        }
        return sentences;
    }

    private List<String> openDays(WindowSet[] week, int among) {
        Map<WindowSet, Integer> groups = new LinkedHashMap<>();
        for (int day = 0; day <= LAST_DAY; day++) {
            if (!week[day].isEmpty() && (among >> day & 1) == 1) {
                groups.merge(week[day], 1 << day, (one, other) -> one | other);
            }
        }
        List<String> sentences = new ArrayList<>();
        groups.forEach((hours, when) -> sentences.add(days.say(when, false, false) + " " + hoursInWords(hours)));
        return sentences;
    }

    private static int daysWith(WindowSet[] week, WindowSet hours) {
        int days = 0;
        for (int day = 0; day <= LAST_DAY; day++) {
            days |= week[day].equals(hours) ? 1 << day : 0;
        }
        return days;
    }

    private String hoursInWords(WindowSet hours) {
        if (hours.isEmpty()) {
            return words.say("words.closed");
        }
        if (isWholeDay(hours)) {
            return words.say("words.all-day");
        }
        List<String> spans = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            spans.add(words.say("words.span", words.hour((int) hours.start(i)), words.hour((int) hours.end(i))));
        }
        return days.listed(spans);
    }

    private static boolean isWholeDay(WindowSet hours) {
        return hours.size() == 1 && hours.start(0) == 0 && hours.end(0) == Spans.DAY;
    }
}
