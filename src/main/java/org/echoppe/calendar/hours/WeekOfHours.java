package org.echoppe.calendar.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hours as a form of seven rows shows them: Monday to Sunday, public holidays, and exceptions of which the last wins. */
public record WeekOfHours(List<HourRanges> days, HolidayHours holidays, List<DatedHours> exceptions) {

    public static final WeekOfHours CLOSED =
            new WeekOfHours(Collections.nCopies(7, HourRanges.CLOSED), HolidayHours.AS_USUAL, List.of());

    public WeekOfHours {
        if (days.size() != 7) {
            throw new IllegalArgumentException("A week has seven days (%s).".formatted(days));
        }
        days = List.copyOf(days);
        exceptions = List.copyOf(exceptions);
    }

    /** Empty where the hours say more than the form can show, such as other hours in summer. */
    public static Optional<WeekOfHours> of(DeclaredHours hours) {
        return new WeekReader(hours).week();
    }

    public HourRanges on(DayOfWeek day) {
        return days.get(day.ordinal());
    }

    public WeekOfHours with(DayOfWeek day, HourRanges ranges) {
        List<HourRanges> changed = new ArrayList<>(days);
        changed.set(day.ordinal(), ranges);
        return new WeekOfHours(changed, holidays, exceptions);
    }

    public WeekOfHours with(HolidayHours habit) {
        return new WeekOfHours(days, habit, exceptions);
    }

    public WeekOfHours with(List<DatedHours> others) {
        return new WeekOfHours(days, holidays, others);
    }

    /** "Comme la veille": the row takes the ranges of the row above it. */
    public WeekOfHours likeTheDayBefore(DayOfWeek day) {
        return with(day, on(day.minus(1)));
    }

    public WeekOfHours withoutWhatIsOver(LocalDate today) {
        return with(exceptions.stream().filter(dated -> !dated.isOver(today)).toList());
    }

    /** Whether the hours are short enough to be stored; only dozens of exceptions are not. */
    public boolean fits() {
        return toHours().notation().length() <= DeclaredHours.MAX_LENGTH
                && toHours().rules().size() <= DeclaredHours.MAX_RULES;
    }

    public DeclaredHours toHours() {
        List<HourRule> rules = new ArrayList<>(usualRules());
        if (holidays.habit() == HolidayHours.Habit.CLOSED) {
            rules.add(HourRule.closed(NamedDays.HOLIDAYS));
        } else if (holidays.habit() == HolidayHours.Habit.OWN) {
            rules.add(HourRule.open(NamedDays.HOLIDAYS, holidays.own().spans()));
        }
        exceptions.forEach(dated -> rules.add(dated.rule()));
        return new DeclaredHours(rules);
    }

    private List<HourRule> usualRules() {
        Map<Spans, Integer> groups = new LinkedHashMap<>();
        for (int day = 0; day < 7; day++) {
            if (!days.get(day).isClosed()) {
                groups.merge(days.get(day).spans(), 1 << day, (one, other) -> one | other);
            }
        }
        if (groups.isEmpty()) {
            return DeclaredHours.NEVER.rules();
        }
        boolean always = groups.equals(Map.of(Spans.WHOLE_DAY, NamedDays.EVERY_DAY));
        return always ? DeclaredHours.ALWAYS.rules() : rules(groups);
    }

    /** Where hours pass midnight, the rule of the next day must not cut them off. */
    private static List<HourRule> rules(Map<Spans, Integer> groups) {
        boolean night = groups.keySet().stream().anyMatch(Spans::reachesIntoTheNextDay);
        List<HourRule> rules = new ArrayList<>();
        groups.forEach((spans, days) -> {
            HourRule rule = HourRule.open(NamedDays.of(days), spans);
            rules.add(night && !rules.isEmpty() ? rule.adding() : rule);
        });
        return rules;
    }
}
