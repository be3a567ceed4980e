package org.echoppe.booking;

import java.util.List;
import java.util.Objects;
import org.echoppe.calendar.WindowSet;

/**
 * What two people have besides sessions, as one reading found it.
 *
 * @param kept    slots kept for either, or for those who have the same mentor
 * @param notFree when the mentor is not free by calendars of their own; why, nobody knows
 */
record ReadAhead(List<SlotHold> kept, WindowSet notFree) {

    /** The hold stands fifth in each row and a calendar's windows sixth; both may be missing. */
    static ReadAhead of(List<Object[]> rows) {
        return new ReadAhead(
                rows.stream()
                        .map(row -> (SlotHold) row[4])
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                rows.stream()
                        .map(row -> (WindowSet) row[5])
                        .filter(Objects::nonNull)
                        .distinct()
                        .reduce(WindowSet.EMPTY, WindowSet::union));
    }
}
