package org.echoppe.booking.web;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Locale;
import org.echoppe.booking.ShopTimes;
import org.echoppe.calendar.Peak;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** A year of a shop for the eye and for the ear: its peaks, the holidays, its sessions. */
public final class YearWords implements YearPicture {

    private final ShopTimes times;
    private final int year;
    private final YearStrip strip;
    private final HolidayMarks holidays;
    private final Locale locale;
    private final Wording wording;
    private final Texts texts;

    YearWords(ShopTimes times, int year, Locale locale) {
        this.times = times;
        this.year = year;
        this.strip = new YearStrip(year);
        this.locale = locale;
        this.wording = new Wording(locale, times.zone());
        this.holidays = new HolidayMarks(times.holidays(), year, wording);
        this.texts = new Texts("booking", locale);
    }

    public int getYear() {
        return year;
    }

    @Override
    public List<String> getMonths() {
        return wording.months();
    }

    public List<Peak> getPeaks() {
        return times.hours().peaks().stream()
                .filter(peak -> strip.shows(peak.from(), peak.lastDay()))
                .sorted(comparing(Peak::from).thenComparing(Peak::lastDay))
                .toList();
    }

    @Override
    public List<Mark> getPeakMarks() {
        return YearStrip.inLanes(getPeaks().stream()
                .map(peak -> strip.mark(peak.from(), peak.lastDay(), "PEAK", holidays.named(name(peak), days(peak))))
                .toList());
    }

    @Override
    public int getLanes() {
        return 1 + getPeakMarks().stream().mapToInt(Mark::lane).max().orElse(0);
    }

    @Override
    public boolean isBars() {
        return false;
    }

    @Override
    public HolidayMarks getHolidays() {
        return holidays;
    }

    @Override
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
        return holidays.days(peak.from(), peak.lastDay());
    }
}
