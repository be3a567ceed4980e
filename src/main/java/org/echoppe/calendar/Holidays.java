package org.echoppe.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The public and school holidays of a place: a hint, not a ban, unless a shop's own hours say otherwise. */
public final class Holidays {

    public static final Holidays NONE = new Holidays(null, "", new ConcurrentHashMap<>(), SchoolHolidays.NONE);

    private static final Map<String, String> OVERSEAS =
            Map.of("971", "gp", "972", "mq", "973", "gf", "974", "re", "976", "yt");
    private static final String EASTER_MONDAY = "christian.EASTER_MONDAY";
    private static final Map<String, Holidays> BY_DEPARTMENT = new ConcurrentHashMap<>();

    private final String country;
    private final String department;
    private final Map<Integer, Map<Long, Holiday>> byYear;
    private final SchoolHolidays school;

    private Holidays(
            String country, String department, Map<Integer, Map<Long, Holiday>> byYear, SchoolHolidays school) {
        this.country = country;
        this.department = department;
        this.byYear = byYear;
        this.school = school;
    }

    /** Departments are told by their code, such as "33", "2A" or "974"; an unknown one has the national holidays. */
    public static Holidays of(String departmentCode) {
        String code = departmentCode.strip().toUpperCase(Locale.ROOT);
        return BY_DEPARTMENT.computeIfAbsent(
                code.length() <= 3 ? code : "", known -> publicHolidays(OVERSEAS.getOrDefault(known, "fr"), known));
    }

    private static Holidays publicHolidays(String country, String department) {
        return new Holidays(country, department, new ConcurrentHashMap<>(), SchoolHolidays.NONE);
    }

    public Holidays with(SchoolHolidays other) {
        return new Holidays(country, department, byYear, other);
    }

    public SchoolHolidays school() {
        return school;
    }

    public boolean isHoliday(LocalDate day) {
        return isHoliday(day.toEpochDay());
    }

    /** Which days from this one on are holidays, so that loops over days need no dates. */
    public BitSet among(long fromDay, long toDay) {
        BitSet found = new BitSet();
        for (int year = year(fromDay); country != null && year <= year(toDay); year++) {
            for (long holiday : byYear.computeIfAbsent(year, this::read).keySet()) {
                if (holiday >= fromDay && holiday < toDay) {
                    found.set((int) (holiday - fromDay));
                }
            }
        }
        return found;
    }

    private static int year(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).getYear();
    }

    boolean isHoliday(long epochDay) {
        return country != null && yearOf(epochDay).containsKey(epochDay);
    }

    public Optional<String> nameOn(LocalDate day, Locale locale) {
        return country == null
                ? Optional.empty()
                : Optional.ofNullable(yearOf(day.toEpochDay()).get(day.toEpochDay()))
                        .map(holiday -> name(holiday, locale));
    }

    /** The days of a year, each with its text key. */
    public Map<LocalDate, String> in(int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        if (country != null) {
            byYear.computeIfAbsent(year, this::read)
                    .forEach((day, holiday) ->
                            days.put(LocalDate.ofEpochDay(day), "holiday." + holiday.getPropertiesKey()));
        }
        return days;
    }

    public static LocalDate easterSunday(int year) {
        return of("").byYear.computeIfAbsent(year, of("")::read).values().stream()
                .filter(holiday -> holiday.getPropertiesKey().equals(EASTER_MONDAY))
                .findFirst()
                .orElseThrow()
                .getDate()
                .minusDays(1);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Holidays holidays
                        && Objects.equals(country, holidays.country)
                        && department.equals(holidays.department)
                        && school.equals(holidays.school);
    }

    @Override
    public int hashCode() {
        return Objects.hash(country, department, school);
    }

    private static String name(Holiday holiday, Locale locale) {
        String key = "holiday." + holiday.getPropertiesKey();
        String own = new Words(locale).sayOrKeep(key);
        return own.equals(key) ? holiday.getDescription(locale) : own;
    }

    private Map<Long, Holiday> yearOf(long epochDay) {
        return byYear.computeIfAbsent(year(epochDay), this::read);
    }

    private Map<Long, Holiday> read(int year) {
        Map<Long, Holiday> days = new HashMap<>();
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        for (Holiday holiday : new TreeSet<>(manager.getHolidays(Year.of(year), department))) {
            days.putIfAbsent(holiday.getDate().toEpochDay(), holiday);
        }
        addWhitMonday(days);
        return days;
    }

    /** From 2005 to 2007 Whit Monday was worked as a day of solidarity, which the library takes for "no holiday". */
    private static void addWhitMonday(Map<Long, Holiday> days) {
        List<Holiday> known = List.copyOf(days.values());
        known.stream()
                .filter(holiday -> holiday.getPropertiesKey().equals(EASTER_MONDAY))
                .map(easter -> new Holiday(easter.getDate().plusDays(49), "christian.WHIT_MONDAY", easter.getType()))
                .forEach(whitMonday -> days.putIfAbsent(whitMonday.getDate().toEpochDay(), whitMonday));
    }
}
