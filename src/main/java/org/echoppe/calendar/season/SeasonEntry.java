package org.echoppe.calendar.season;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeText;

/**
 * One stretch of days in the season calendar, both days included.
 *
 * @param key    what it is known by when it is corrected or does not concern a shop, such as {@code winter-sales.2027}
 * @param name   somebody's own words or one of our text keys
 * @param trades whom it touches, by code; empty: everybody
 * @param origin where it comes from, in words
 */
public record SeasonEntry(
        String key,
        LocalDate from,
        LocalDate lastDay,
        String name,
        Layer layer,
        Effect effect,
        Set<String> trades,
        TimeText origin) {

    public SeasonEntry {
        new Peak(from, lastDay, name);
        trades = Set.copyOf(trades);
    }

    /** What a trade makes of it: nothing where it is a mere hint, or another trade's. */
    public boolean isPeakFor(String trade) {
        return effect == Effect.PEAK && touches(trade);
    }

    public boolean touches(String trade) {
        return trades.isEmpty() || trades.contains(trade);
    }

    public boolean touches(LocalDate first, LocalDate last) {
        return !lastDay.isBefore(first) && !from.isAfter(last);
    }

    public Peak peak() {
        return new Peak(from, lastDay, name);
    }

    public String nameIn(Locale locale) {
        return peak().nameIn(locale);
    }
}
