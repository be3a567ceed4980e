package org.echoppe.booking.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.echoppe.calendar.Holidays;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** The public and the school holidays of a year, for its strip. */
public final class HolidayMarks {

    private final Holidays holidays;
    private final int year;
    private final YearStrip strip;
    private final Wording wording;
    private final Texts texts;

    HolidayMarks(Holidays holidays, int year, Wording wording) {
        this.holidays = holidays;
        this.year = year;
        this.strip = new YearStrip(year);
        this.wording = wording;
        this.texts = new Texts("booking", wording.locale());
    }

    public List<Mark> getPublicOnes() {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(holidays::isHoliday)
                .map(day -> strip.mark(day, day, "HOLIDAY", named(name(day), wording.day(day))))
                .toList();
    }

    public List<Mark> getSchoolOnes() {
        return holidays.school().stretches().stream()
                .filter(stretch -> strip.shows(stretch.first(), stretch.last()))
                .map(stretch -> strip.mark(
                        stretch.first(),
                        stretch.last(),
                        "SCHOOL",
                        named(stretch.name(), days(stretch.first(), stretch.last()))))
                .toList();
    }

    /** Nothing is known of the last day of the year: its school holidays may be missing. */
    public boolean isSchoolUnknown() {
        return holidays.school().isSilentOn(LocalDate.of(year, 12, 31));
    }

    String days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? wording.date(first)
                : texts.of("time.days", wording.date(first), wording.date(last));
    }

    String named(String name, String days) {
        return texts.of("time.named", name, days);
    }

    private String name(LocalDate day) {
        return holidays.nameOn(day, locale()).orElse("");
    }

    private Locale locale() {
        return wording.locale();
    }
}
