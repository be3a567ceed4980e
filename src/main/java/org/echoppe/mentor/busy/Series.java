package org.echoppe.mentor.busy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.echoppe.calendar.TimeWindow;

/** An appointment with all that comes again of it, and what was changed in single ones. */
record Series(List<Entry> entries) {

    /** The time it takes, as far as it may touch this window. */
    Stream<TimeWindow> busy(TimeWindow within, Zones zones) {
        List<TimeWindow> busy = new ArrayList<>();
        entries.stream().filter(Entry::isSeries).forEach(series -> {
            series.starts(within, zones).forEach(start -> add(series, start, busy));
            series.morePeriods(zones).filter(more -> series.isBusy()).forEach(busy::add);
        });
        replacements().forEach(entry -> entry.window(entry.start()).ifPresent(busy::add));
        return busy.stream().filter(within::overlaps);
    }

    private void add(Entry series, Stamp start, List<TimeWindow> busy) {
        if (replacements().anyMatch(entry -> Entry.isSame(entry.replaces(), start))) {
            return;
        }
        replacements()
                .filter(Entry::onwards)
                .filter(entry -> entry.replaces().instant().isBefore(start.instant()))
                .max(Comparator.comparing(entry -> entry.replaces().instant()))
                .map(entry -> entry.window(entry.instead(start)))
                .orElseGet(() -> series.window(start))
                .ifPresent(busy::add);
    }

    private Stream<Entry> replacements() {
        return entries.stream().filter(entry -> !entry.isSeries());
    }
}
