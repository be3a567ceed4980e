package org.echoppe.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Cuts shared time into slots. */
final class SlotCutter {

    static final long GRID = 300;

    private final SlotQuestion asked;

    SlotCutter(SlotQuestion asked) {
        this.asked = asked;
    }

    List<Slot> cut(WindowSet shared, List<Peak> inPeaks) {
        List<Slot> slots = new ArrayList<>();
        long length = asked.length().toSeconds();
        long step = Math.floorDiv(length + GRID - 1, GRID) * GRID;
        for (int i = 0; i < shared.size(); i++) {
            for (long start = Math.floorDiv(shared.start(i) + GRID - 1, GRID) * GRID;
                    start + length <= shared.end(i);
                    start += step) {
                slots.add(new Slot(
                        TimeWindow.of(Instant.ofEpochSecond(start), asked.length()),
                        new QuietReason(TimeText.of("quiet"))));
            }
        }
        return slots;
    }
}
