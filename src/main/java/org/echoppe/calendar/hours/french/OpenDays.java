package org.echoppe.calendar.hours.french;

import java.util.List;
import org.echoppe.calendar.hours.french.Phrase.ListedDays;

/** Adds "these days, these hours" to a week in which some of the days may have hours already. */
final class OpenDays {

    private final Week before;
    private final Statement said;
    private boolean unclear;
    private boolean impossible;

    OpenDays(Week before, Statement said) {
        this.before = before;
        this.said = said;
    }

    /** Two weeks where the hours might be further hours or other hours. */
    List<Week> weeks() {
        Week added = week(false);
        if (impossible) {
            return List.of();
        }
        return unclear ? List.of(added, week(true)) : List.of(added);
    }

    private Week week(boolean replacing) {
        Week week = before.copy();
        for (ListedDays entry : said.days()) {
            impossible |= entry.part() != null && !said.hours().isWithin(entry.part());
            for (int day : Week.indexes(entry)) {
                week.set(day, hours(week, entry, day, replacing), days());
            }
        }
        return week;
    }

    private int days() {
        boolean holidays = said.days().stream().anyMatch(ListedDays::holidays);
        return said.daysMask() | (holidays ? 1 << Week.HOLIDAYS : 0);
    }

    private DayHours hours(Week week, ListedDays entry, int day, boolean replacing) {
        DayHours known = week.on(day);
        DayHours now = said.hours();
        if (known == null || known.equals(now)) {
            return now;
        }
        if (entry.part() != null) {
            return known.without(entry.part()).and(now);
        }
        return week.wasSaidForMoreThan(days(), day) ? exception(known, now, replacing) : further(known, now);
    }

    private DayHours exception(DayHours known, DayHours now, boolean replacing) {
        if (known.overlaps(now)) {
            return now;
        }
        unclear = true;
        return replacing ? now : known.and(now);
    }

    private DayHours further(DayHours known, DayHours now) {
        impossible |= known.overlaps(now);
        return known.and(now);
    }
}
