package org.echoppe.programme.season;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.echoppe.calendar.season.SchoolZone;
import org.echoppe.calendar.season.SeasonCalendar;
import org.echoppe.calendar.season.SeasonEntry;
import org.echoppe.programme.Problem;

/** What comes by itself in a department, and what its town made of it. */
final class TownSeasons {

    private static final int MONTHS_TO_WARN = 6;
    private static final Pattern YEAR = Pattern.compile("\\.([0-9]{4})(-[0-9]{2}-[0-9]{2})?$");

    private final String zone;
    private final Map<String, StoredSeason> stored = new HashMap<>();
    private final List<SeasonEntry> shipped;
    private final SeasonCalendar calendar;

    TownSeasons(String department, List<StoredSeason> all) {
        all.forEach(entry -> stored.put(entry.key(), entry));
        zone = SchoolZone.name(department);
        shipped = SchoolCalendar.of(department);
        Predicate<StoredSeason> isImported = entry -> entry.isSchoolHoliday() && !isComputed(entry.key());
        calendar = new SeasonCalendar(
                department,
                Stream.concat(shipped.stream(), entries(all, isImported).stream())
                        .toList(),
                entries(all, StoredSeason::isOwn),
                entries(all, entry -> entry.isChanged() && isComputed(entry.key())),
                all.stream()
                        .filter(StoredSeason::isHidden)
                        .map(StoredSeason::key)
                        .collect(toSet()));
    }

    private static List<SeasonEntry> entries(List<StoredSeason> all, Predicate<StoredSeason> wanted) {
        return all.stream().filter(wanted).map(StoredSeason::entry).toList();
    }

    SeasonCalendar calendar() {
        return calendar;
    }

    List<SeasonRow> rows(LocalDate first, LocalDate last) {
        return calendar.withHidden(first, last).stream().map(this::row).toList();
    }

    private SeasonRow row(SeasonEntry entry) {
        if (calendar.isHidden(entry.key())) {
            return new SeasonRow(entry, SeasonState.HIDDEN);
        }
        if (calendar.isCorrected(entry.key())) {
            return new SeasonRow(entry, SeasonState.CORRECTED);
        }
        return new SeasonRow(entry, stored.containsKey(entry.key()) ? SeasonState.OWN : SeasonState.AS_COMPUTED);
    }

    Optional<SeasonRow> row(String key) {
        return isComputed(key)
                ? computed(key)
                : Optional.ofNullable(stored.get(key)).map(own -> row(own.entry()));
    }

    /** A corrected entry may lie a year from where its rule has it. */
    private Optional<SeasonRow> computed(String key) {
        int year = year(key);
        return rows(LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 1, 12, 31)).stream()
                .filter(row -> row.entry().key().equals(key))
                .findFirst();
    }

    /** Whether a rule or shipped data stands behind this key. */
    boolean isComputed(String key) {
        boolean isSchool = key.startsWith(StoredSeason.SCHOOL);
        return isSchool
                ? shipped.stream().anyMatch(entry -> entry.key().equals(key))
                : !key.startsWith(StoredSeason.OWN) && YEAR.matcher(key).find();
    }

    private static int year(String key) {
        Matcher year = YEAR.matcher(key);
        return year.find() ? Integer.parseInt(year.group(1)) : LocalDate.EPOCH.getYear();
    }

    List<Problem> problems(NewSeasonEntry wanted, String key) {
        var found = new ArrayList<>(wanted.problems());
        if (!found.isEmpty()) {
            return found;
        }
        if (key != null && isComputed(key) && Math.abs(wanted.from().getYear() - year(key)) > 1) {
            found.add(Problem.of("from", "programme", "problem.season.far", String.valueOf(year(key))));
        }
        boolean isThere = stored.values().stream()
                .filter(other -> !other.key().equals(key))
                .anyMatch(other -> StoredSeason.naturalKey(wanted).equals(other.naturalKey()));
        if (isThere && (key == null || !isComputed(key))) {
            found.add(StoredSeasons.TWICE);
        }
        return found;
    }

    SeasonPreview.Ready compare(SeasonImport about, ReadSeasons read) {
        return new SeasonReading(zone, about, List.copyOf(stored.values()), calendar.schoolHolidays()).compare(read);
    }

    SchoolCalendarEnd schoolCalendarEnd(LocalDate today) {
        LocalDate last = calendar.lastSchoolDay().orElse(null);
        return new SchoolCalendarEnd(zone, last, last == null || last.isBefore(today.plusMonths(MONTHS_TO_WARN)));
    }
}
