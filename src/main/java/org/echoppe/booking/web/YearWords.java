package org.echoppe.booking.web;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.echoppe.booking.ShopTimes;
import org.echoppe.calendar.Peak;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** A year of a shop for the eye and for the ear: its peaks, the holidays, its sessions. */
public final class YearWords {

    private final ShopTimes times;
    private final int year;
    private final YearStrip strip;
    private final Locale locale;
    private final Wording wording;
    private final Texts texts;

    YearWords(ShopTimes times, int year, Locale locale) {
        this.times = times;
        this.year = year;
        this.strip = new YearStrip(year);
        this.locale = locale;
        this.wording = new Wording(locale, times.zone());
        this.texts = new Texts("booking", locale);
    }

    public int getYear() {
        return year;
    }

    public List<String> getMonths() {
        return wording.months();
    }

    public List<Peak> getPeaks() {
        return times.hours().peaks().stream()
                .filter(peak -> strip.shows(peak.from(), peak.lastDay()))
                .sorted(comparing(Peak::from).thenComparing(Peak::lastDay))
                .toList();
    }

    public List<Mark> getPeakMarks() {
        return YearStrip.inLanes(getPeaks().stream()
                .map(peak -> strip.mark(peak.from(), peak.lastDay(), "PEAK", named(name(peak), days(peak))))
                .toList());
    }

    public int getLanes() {
        return 1 + getPeakMarks().stream().mapToInt(Mark::lane).max().orElse(0);
    }

    public List<Mark> getHolidayMarks() {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(times.holidays()::isHoliday)
                .map(day -> strip.mark(day, day, "HOLIDAY", named(holiday(day), wording.day(day))))
                .toList();
    }

    public List<Mark> getSessionMarks() {
        return times.sessionDays().stream()
                .filter(day -> day.getYear() == year)
                .sorted()
                .map(day -> strip.mark(day, day, "TAKEN", texts.of("time.session", wording.day(day))))
                .toList();
    }

    public String name(Peak peak) {
        return peak.nameIn(locale);
    }

    public String days(Peak peak) {
        return peak.from().equals(peak.lastDay())
                ? wording.date(peak.from())
                : texts.of("time.days", wording.date(peak.from()), wording.date(peak.lastDay()));
    }

    private String holiday(LocalDate day) {
        return times.holidays().nameOn(day, locale).orElse("");
    }

    private String named(String name, String days) {
        return texts.of("time.named", name, days);
    }
}
