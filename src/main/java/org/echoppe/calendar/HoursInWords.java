package org.echoppe.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Says declared hours as a person would, so that whoever typed them sees what was understood. */
final class HoursInWords {

    private static final int LAST_DAY = 6;

    private final Words words;
    private final DaysInWords days;
    private final List<HourRule> rules;

    HoursInWords(Words words, DeclaredHours hours) {
        this.words = words;
        this.days = new DaysInWords(words);
        this.rules = hours.rules();
    }

    String say() {
        WindowSet[] usual = week(rule -> rule.seasons().isEmpty(), false);
        WindowSet[] holidays = week(rule -> rule.seasons().isEmpty(), true);
        List<String> sentences = new ArrayList<>(usualWeek(usual, holidays));
        sentences.addAll(otherHolidays(usual, holidays));
        sentences.addAll(seasons(usual));
        return sentences.stream()
                .reduce((one, other) -> words.say("words.next", one, other))
                .orElseThrow();
    }

    /** What the rules say for Monday to Sunday, in minutes of the day on which the hours begin. */
    private WindowSet[] week(Predicate<HourRule> applies, boolean holiday) {
        WindowSet[] days = new WindowSet[7];
        Arrays.fill(days, WindowSet.EMPTY);
        for (HourRule rule : rules) {
            for (int day = 0; day <= LAST_DAY; day++) {
                if (applies.test(rule) && rule.speaksOn(day, holiday)) {
                    days[day] = rule.sayWholeDay(days[day]);
                }
            }
        }
        return days;
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

    private static boolean areClosedOn(WindowSet[] holidays) {
        return Arrays.stream(holidays).allMatch(WindowSet::isEmpty);
    }

    private List<String> otherHolidays(WindowSet[] usual, WindowSet[] holidays) {
        return areClosedOn(holidays) ? List.of() : exception(words.say("words.holidays"), usual, holidays);
    }

    private List<String> seasons(WindowSet[] usual) {
        List<String> sentences = new ArrayList<>();
        for (List<Season> seasons : namedSeasons()) {
            LocalDate sample = seasons.get(0).sampleDay();
            String name = days.listed(seasons.stream()
                    .map(season -> new SeasonInWords(words, season).say())
                    .toList());
            sentences.addAll(exception(name, usual, week(rule -> rule.speaksIn(sample), false)));
        }
        return sentences;
    }

    private Set<List<Season>> namedSeasons() {
        Set<List<Season>> named = new LinkedHashSet<>();
        rules.stream()
                .map(HourRule::seasons)
                .filter(seasons -> !seasons.isEmpty())
                .forEach(named::add);
        return named;
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
