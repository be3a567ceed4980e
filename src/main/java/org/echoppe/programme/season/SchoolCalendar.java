package org.echoppe.programme.season;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.calendar.TimeText;
import org.echoppe.calendar.season.Effect;
import org.echoppe.calendar.season.Layer;
import org.echoppe.calendar.season.SchoolZone;
import org.echoppe.calendar.season.SeasonEntry;

/** The school holidays the product ships, one line a day and zone; Corsica and overseas are not among them. */
final class SchoolCalendar {

    private static final Map<SchoolZone, List<SeasonEntry>> SHIPPED = read("vacances_scolaires_2024_2026.csv");

    private SchoolCalendar() {}

    static List<SeasonEntry> of(String department) {
        return SchoolZone.of(department).map(SHIPPED::get).orElse(List.of());
    }

    static String key(String zone, LocalDate from) {
        return StoredSeason.SCHOOL + zone + "." + from;
    }

    private static Map<SchoolZone, List<SeasonEntry>> read(String name) {
        Map<SchoolZone, List<SeasonEntry>> zones = new EnumMap<>(SchoolZone.class);
        List<String[]> days = lines(name);
        for (SchoolZone zone : SchoolZone.values()) {
            zones.put(zone, stretches(zone, days));
        }
        return zones;
    }

    /** Date, then zone A, B, C, then the name of the holidays; days without holidays are left out. */
    private static List<String[]> lines(String name) {
        try (var file = new BufferedReader(
                new InputStreamReader(SchoolCalendar.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return file.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .filter(cells -> cells.length == 5)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SeasonEntry> stretches(SchoolZone zone, List<String[]> days) {
        List<SeasonEntry> found = new ArrayList<>();
        for (String[] day : days) {
            if (day[1 + zone.ordinal()].equals("True")) {
                add(found, zone, LocalDate.parse(day[0]), day[4].replace('\'', '’'));
            }
        }
        return found;
    }

    private static void add(List<SeasonEntry> found, SchoolZone zone, LocalDate day, String name) {
        int last = found.size() - 1;
        if (last >= 0
                && found.get(last).lastDay().plusDays(1).equals(day)
                && found.get(last).name().equals(name)) {
            found.set(last, entry(zone, found.get(last).from(), day, name));
        } else {
            found.add(entry(zone, day, day, name));
        }
    }

    private static SeasonEntry entry(SchoolZone zone, LocalDate from, LocalDate lastDay, String name) {
        TimeText origin = new TimeText("origin.school", List.of(zone.name()));
        return new SeasonEntry(
                key(zone.name(), from), from, lastDay, name, Layer.NATIONAL, Effect.HINT, Set.of(), origin);
    }
}
