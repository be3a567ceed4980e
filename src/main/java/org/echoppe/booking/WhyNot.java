package org.echoppe.booking;

import java.util.List;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.quiet.InTheWay;

/**
 * What stands in the way of one moment; nothing if it could be booked.
 *
 * @param paired false where the shop has no mentor yet, and then nothing else is said
 * @param past   it began already
 * @param over   the programme has ended, or ends before anything could be booked
 */
public record WhyNot(TimeWindow window, boolean paired, boolean past, boolean over, List<InTheWay> obstacles) {

    public boolean isNothing() {
        return paired && !past && !over && obstacles.isEmpty();
    }
}
