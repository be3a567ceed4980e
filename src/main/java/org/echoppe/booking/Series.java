package org.echoppe.booking;

import java.util.List;

/**
 * Sessions at the same hour in several weeks, in their order of time.
 *
 * @param sessions  without the cancelled ones
 * @param cancelled those that were still to come and are not any more
 * @param skipped   the weeks between the first and the last that have none, as far as something is still against them
 */
public record Series(
        SessionView first, List<SessionRow> sessions, List<SessionRow> cancelled, List<SeriesWeek> skipped) {

    public Series {
        sessions = List.copyOf(sessions);
        cancelled = List.copyOf(cancelled);
        skipped = List.copyOf(skipped);
    }
}
