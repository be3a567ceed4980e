package org.echoppe.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.echoppe.booking.SessionFact;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionStatus;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Trade;

/** Shops and sessions to count, and the snapshot they give. */
final class FactsFixture {

    static final Instant TAKEN = Instant.parse("2027-03-31T16:00:00Z");
    private static final Instant START = Instant.parse("2027-03-02T09:00:00Z");

    private final List<ShopFact> shops = new ArrayList<>();
    private final List<SessionFact> sessions = new ArrayList<>();

    FactsFixture shop(Trade trade, ActionCode action, int stepsDone, boolean isDone, String mentor) {
        shops.add(new ShopFact(new MerchantId(UUID.randomUUID()), trade, action, stepsDone, isDone, id(mentor)));
        return this;
    }

    private static MentorId id(String mentor) {
        return mentor == null ? null : new MentorId(UUID.nameUUIDFromBytes(mentor.getBytes()));
    }

    /** A session of twenty minutes with the shop named last. */
    FactsFixture session(SessionStatus status, int minutesDone) {
        sessions.add(new SessionFact(
                new SessionId(UUID.randomUUID()),
                shops.get(shops.size() - 1).merchant(),
                new MentorId(UUID.randomUUID()),
                new TimeWindow(START, START.plusSeconds(20 * 60)),
                Mode.ON_SITE,
                status,
                minutesDone,
                START,
                null,
                null));
        return this;
    }

    Facts facts() {
        return new Facts(List.copyOf(shops), List.copyOf(sessions));
    }

    SnapshotView view(String town, String programme) {
        var period = new Period(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 31));
        var row = new SnapshotRow(new SnapshotId(UUID.randomUUID()), 3, period, TAKEN);
        Figures counted = facts().counted();
        return new SnapshotView(row, counted.checksum(), town, programme, counted);
    }
}
