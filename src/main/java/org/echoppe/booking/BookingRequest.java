package org.echoppe.booking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.merchant.MerchantId;
import org.hibernate.annotations.TenantId;

/** What was asked under a key and what was answered, kept so that asking again gets the same answer. */
@Entity
@Table(name = "booking_request")
class BookingRequest {

    private static final String BOOKED = "BOOKED";
    private static final String OPEN = "OPEN";

    @Id
    @Column(name = "request_key")
    private String key;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merchant_id"))
    private MerchantId merchant;

    @Column(name = "moved_session_id")
    private UUID moved;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int minutes;

    @Column(name = "session_id")
    private UUID session;

    private String outcome = OPEN;

    @Column(name = "made_at")
    private Instant madeAt;

    protected BookingRequest() {}

    /** @param moved the session to be moved, or null for a new one */
    BookingRequest(SlotRequest wanted, MerchantId merchant, SessionId moved, Instant madeAt) {
        key = wanted.requestKey();
        this.merchant = merchant;
        this.moved = moved == null ? null : moved.value();
        startsAt = wanted.start();
        minutes = wanted.minutes();
        this.madeAt = madeAt;
    }

    boolean asksTheSameAs(BookingRequest other) {
        return merchant.equals(other.merchant)
                && Objects.equals(moved, other.moved)
                && startsAt.equals(other.startsAt)
                && minutes == other.minutes;
    }

    void isAnsweredWith(SessionId booked) {
        session = booked.value();
        outcome = BOOKED;
    }

    void isRefused(BookingRule because) {
        outcome = because.name();
    }

    Optional<BookingRule> refusal() {
        return outcome.equals(BOOKED) ? Optional.empty() : Optional.of(BookingRule.valueOf(outcome));
    }

    BookingResult.Booked booked() {
        return new BookingResult.Booked(new SessionId(session), window());
    }

    TimeWindow window() {
        return TimeWindow.of(startsAt, Duration.ofMinutes(minutes));
    }

    String key() {
        return key;
    }

    /** The session that was to be moved, or null where a new one was asked for. */
    SessionId moved() {
        return moved == null ? null : new SessionId(moved);
    }

    MerchantId merchant() {
        return merchant;
    }
}
