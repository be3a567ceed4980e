package org.echoppe.merchant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.season.SeasonCalendar;
import org.echoppe.calendar.season.SeasonEntry;
import org.echoppe.programme.Trade;

/** The holidays, and the busy weeks of trades between two days, worked out once for each trade however many shops there are. */
final class PeaksByTrade {

    private final SeasonCalendar calendar;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<Trade, List<SeasonEntry>> known = new HashMap<>();
    private Holidays holidays;

    PeaksByTrade(SeasonCalendar calendar, LocalDate first, LocalDate last) {
        this.calendar = calendar;
        this.first = first;
        this.last = last;
    }

    Holidays holidays() {
        if (holidays == null) {
            holidays = calendar.holidays();
        }
        return holidays;
    }

    List<SeasonEntry> of(Merchant merchant) {
        return known.computeIfAbsent(merchant.data().trade(), trade -> calendar.peaks(trade.name(), first, last));
    }
}
