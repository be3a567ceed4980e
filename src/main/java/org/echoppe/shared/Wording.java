package org.echoppe.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates and hours as the reader's language writes them: « mardi 1er décembre », « 14 h 10 »; Tuesday 1 December, 14:10. */
public record Wording(Locale locale, ZoneId zone) {

    private static final char NBSP = '\u00a0';
    private static final int MINUTES_OF_HOUR = 60;

    public String day(Instant instant) {
        return day(instant.atZone(zone).toLocalDate());
    }

    /** Weekday, day and month; no year, for days near enough to need none. */
    public String day(LocalDate date) {
        String weekday = DateTimeFormatter.ofPattern("EEEE", locale).format(date);
        return weekday + ' ' + dayOfMonth(date) + NBSP + month(date);
    }

    /** As short as it can be said: « mar 1er déc 14h10 », Tue 1 Dec 14:10. */
    public String brief(Instant instant) {
        LocalDate date = instant.atZone(zone).toLocalDate();
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
        String month = date.getMonth().getDisplayName(TextStyle.SHORT, locale);
        String hour = hour(instant).replace(String.valueOf(NBSP), "");
        return (weekday + ' ' + dayOfMonth(date) + ' ' + month + ' ' + hour).replace(".", "");
    }

    public String date(LocalDate date) {
        return dayOfMonth(date) + NBSP + month(date) + NBSP + date.getYear();
    }

    public String date(Instant instant) {
        return date(instant.atZone(zone).toLocalDate());
    }

    /** The months of a year, short enough to stand side by side. */
    public List<String> months() {
        return Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .toList();
    }

    public String hour(Instant instant) {
        return hour(instant.atZone(zone).toLocalTime());
    }

    public String hour(LocalTime time) {
        return isFrench() ? frenchHour(time) : englishHour(time);
    }

    /** How long something lasts: « 45 min », « 2 h », « 2 h 05 »; in English 2 h 05 min. */
    public static String length(long minutes, Locale locale) {
        var texts = new Texts("shared", locale);
        long rest = minutes % MINUTES_OF_HOUR;
        if (minutes < MINUTES_OF_HOUR) {
            return texts.of("length.minutes", minutes);
        }
        return rest == 0
                ? texts.of("length.hours", minutes / MINUTES_OF_HOUR)
                : texts.of("length.both", minutes / MINUTES_OF_HOUR, "%02d".formatted(rest));
    }

    private String frenchHour(LocalTime time) {
        String hours = time.getHour() + "" + NBSP + 'h';
        return time.getMinute() == 0 ? hours : hours + NBSP + "%02d".formatted(time.getMinute());
    }

    private static String englishHour(LocalTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private String dayOfMonth(LocalDate date) {
        return date.getDayOfMonth() == 1 && isFrench() ? "1er" : String.valueOf(date.getDayOfMonth());
    }

    private String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMMM", locale).format(date);
    }

    private boolean isFrench() {
        return locale.getLanguage().equals("fr");
    }
}
