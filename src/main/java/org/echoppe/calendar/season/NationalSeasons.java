package org.echoppe.calendar.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeText;

/** What every town of a department has in its year by itself: all of it hints. */
final class NationalSeasons {

    private static final Properties RULES = Seasons.read("/org/echoppe/calendar/seasons.properties");
    private static final String ORIGIN = ".origin";
    private static final List<String> NAMES = RULES.stringPropertyNames().stream()
            .filter(key -> key.endsWith(ORIGIN))
            .map(key -> key.substring(0, key.length() - ORIGIN.length()))
            .toList();

    /** The rules are those of this release, so what they say of a year is worked out once. */
    private static final Map<DepartmentYear, List<SeasonEntry>> KNOWN = new ConcurrentHashMap<>();

    private record DepartmentYear(String department, int year) {}

    private final String department;

    NationalSeasons(String department) {
        this.department = department;
    }

    List<SeasonEntry> in(int year) {
        return KNOWN.computeIfAbsent(new DepartmentYear(department, year), asked -> workedOut(year));
    }

    private List<SeasonEntry> workedOut(int year) {
        List<SeasonEntry> entries = new ArrayList<>();
        NAMES.forEach(name -> entries.add(byRule(name, year)));
        Holidays.of(department).in(year).forEach((day, name) -> entries.add(holiday(day, name)));
        return List.copyOf(entries);
    }

    Optional<SeasonEntry> named(String name, int year) {
        return NAMES.contains(name) ? Optional.of(byRule(name, year)) : Optional.empty();
    }

    private SeasonEntry byRule(String name, int year) {
        String rule = ruleFor(name, year);
        Peak days = SeasonRule.of(RULES.getProperty(rule)).in(year, "peak." + name);
        TimeText origin = rule.contains("." + department)
                ? TimeText.of("origin." + RULES.getProperty(name + ORIGIN) + ".department", department)
                : TimeText.of("origin." + RULES.getProperty(name + ORIGIN));
        return hint(name + "." + year, days, origin);
    }

    private String ruleFor(String name, int year) {
        String here = name + "." + department;
        return Stream.of(here + "." + year, here, name + "." + year)
                .filter(RULES::containsKey)
                .findFirst()
                .orElse(name);
    }

    private SeasonEntry holiday(LocalDate day, String name) {
        return hint("holiday." + day, new Peak(day, day, name), TimeText.of("origin.holiday", department));
    }

    private static SeasonEntry hint(String key, Peak days, TimeText origin) {
        return new SeasonEntry(
                key, days.from(), days.lastDay(), days.name(), Layer.NATIONAL, Effect.HINT, Set.of(), origin);
    }
}
