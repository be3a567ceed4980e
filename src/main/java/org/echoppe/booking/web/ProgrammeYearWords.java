package org.echoppe.booking.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.booking.ProgrammeYear;
import org.echoppe.calendar.Peak;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** A year of the programme for the eye and for the ear: the higher a week, the more shops are busy, or the more sessions. */
public final class ProgrammeYearWords implements YearPicture {

    private static final int DRAWN = 2;

    private final ProgrammeYear data;
    private final Map<LocalDate, Long> busyShops;
    private final YearStrip strip;
    private final HolidayMarks holidays;
    private final Locale locale;
    private final Wording wording;
    private final Texts texts;

    /** A month as the table says it. */
    public record Month(String name, List<String> peaks, List<String> holidays, List<String> school, long sessions) {}

    ProgrammeYearWords(ProgrammeYear data, Locale locale) {
        this.data = data;
        this.busyShops = data.busyShops();
        this.strip = new YearStrip(data.year());
        this.locale = locale;
        this.wording = new Wording(locale, data.zone());
        this.holidays = new HolidayMarks(data.holidays(), data.year(), wording);
        this.texts = new Texts("booking", locale);
    }

    @Override
    public List<String> getMonths() {
        return wording.months();
    }

    /** A bar for each week: how many of the shops are in a peak on its busiest day. */
    @Override
    public List<Mark> getPeakMarks() {
        return weeks().filter(monday -> busiest(monday) > 0)
                .map(monday -> strip.mark(monday, monday.plusDays(6), "PEAK", busy(monday))
                        .upTo((double) busiest(monday) / data.shops()))
                .toList();
    }

    private String busy(LocalDate monday) {
        return texts.of("year.busy", wording.date(monday), busiest(monday), data.shops());
    }

    private long busiest(LocalDate monday) {
        return monday.datesUntil(monday.plusWeeks(1))
                .mapToLong(day -> busyShops.getOrDefault(day, 0L))
                .max()
                .orElseThrow();
    }

    private Stream<LocalDate> weeks() {
        LocalDate first = LocalDate.of(data.year(), 1, 1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, monday -> monday.getYear() <= data.year(), monday -> monday.plusWeeks(1));
    }

    @Override
    public int getLanes() {
        return DRAWN;
    }

    @Override
    public boolean isBars() {
        return true;
    }

    @Override
    public HolidayMarks getHolidays() {
        return holidays;
    }

    /** A bar for each week with sessions, against the week that has most. */
    @Override
    public List<Mark> getSessionMarks() {
        Map<LocalDate, Long> weekly = new TreeMap<>(data.sessionDays().stream()
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .collect(groupingBy(identity(), counting())));
        long most = weekly.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return weekly.entrySet().stream()
                .map(week -> strip.mark(week.getKey(), week.getKey().plusDays(6), "TAKEN", sessions(week))
                        .upTo((double) week.getValue() / most))
                .toList();
    }

    private String sessions(Map.Entry<LocalDate, Long> week) {
        return texts.of("year.sessions.week", wording.date(week.getKey()), week.getValue());
    }

    /** The same in words, month by month. */
    public List<Month> getTable() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(data.year(), month)))
                .toList();
    }

    private Month month(YearMonth month) {
        return new Month(
                wording.months().get(month.getMonthValue() - 1),
                data.peaks().entrySet().stream()
                        .filter(peak -> touches(peak.getKey(), month))
                        .map(this::said)
                        .toList(),
                in(month, holidays.getPublicOnes()),
                in(month, holidays.getSchoolOnes()),
                data.sessionDays().stream()
                        .filter(day -> YearMonth.from(day).equals(month))
                        .count());
    }

    private static boolean touches(Peak peak, YearMonth month) {
        return !peak.lastDay().isBefore(month.atDay(1)) && !peak.from().isAfter(month.atEndOfMonth());
    }

    private String said(Map.Entry<Peak, Long> peak) {
        Peak days = peak.getKey();
        return texts.of("year.peak", days.nameIn(locale), holidays.days(days.from(), days.lastDay()), peak.getValue());
    }

    private static List<String> in(YearMonth month, List<Mark> marks) {
        double start = YearStrip.MONTH * (month.getMonthValue() - 1.0);
        return marks.stream()
                .filter(mark -> mark.x() < start + YearStrip.MONTH && mark.x() + mark.width() > start)
                .map(Mark::words)
                .toList();
    }
}
