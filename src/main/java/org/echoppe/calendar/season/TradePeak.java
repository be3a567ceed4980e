package org.echoppe.calendar.season;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.echoppe.calendar.Peak;

/** Busy weeks of a trade as {@code trades.properties} writes them; those named after an event go where the event goes. */
record TradePeak(String name, String first, String last) {

    private static final String AS_THE_EVENT = "+0";

    static TradePeak of(String written) {
        String[] parts = written.strip().split(" +");
        return parts.length == 1
                ? new TradePeak(parts[0], AS_THE_EVENT, AS_THE_EVENT)
                : new TradePeak(parts[0], parts[1], parts[2]);
    }

    /** @param corrected the event as the town has it */
    Peak in(int year, NationalSeasons national, UnaryOperator<SeasonEntry> corrected) {
        Optional<SeasonEntry> event = national.named(name, year);
        LocalDate from = day(first, year, event.map(SeasonEntry::from));
        LocalDate lastDay = day(last, year, event.map(SeasonEntry::lastDay));
        return event.map(usual -> moved(from, lastDay, usual, corrected.apply(usual)))
                .orElseGet(() -> new Peak(from, lastDay, "peak." + name));
    }

    private static Peak moved(LocalDate from, LocalDate lastDay, SeasonEntry usual, SeasonEntry now) {
        LocalDate first = from.plusDays(now.from().toEpochDay() - usual.from().toEpochDay());
        LocalDate last =
                lastDay.plusDays(now.lastDay().toEpochDay() - usual.lastDay().toEpochDay());
        return new Peak(first, last.isBefore(first) ? first : last, now.name());
    }

    private static LocalDate day(String written, int year, Optional<LocalDate> event) {
        return written.startsWith("+") || written.startsWith("-")
                ? event.orElseThrow().plusDays(Long.parseLong(written))
                : MonthDay.parse("--" + written).atYear(year);
    }

    boolean followsAnEvent(NationalSeasons national, int year) {
        return national.named(name, year).isPresent();
    }
}
