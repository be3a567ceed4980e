package org.echoppe.booking.waiting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.calendar.TimeWindow;
import org.hibernate.annotations.TenantId;

/** A freed time offered to one wish, for twenty minutes; it holds nothing. */
@Entity
@Table(name = "earlier_offer")
class EarlierOffer {

    static final Duration TIME_TO_ANSWER = Duration.ofMinutes(20);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EarlierOfferId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Column(name = "wish_id")
    private UUID wish;

    @Column(name = "freed_id")
    private UUID freed;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int minutes;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offered_until")
    private Instant offeredUntil;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private OfferOutcome outcome = OfferOutcome.OPEN;

    @Column(name = "open_freed_id")
    private UUID openFreed;

    @Column(name = "open_wish_id")
    private UUID openWish;

    protected EarlierOffer() {}

    EarlierOffer(Wish wish, FreedTime freed, TimeWindow window, Instant now) {
        id = EarlierOfferId.create();
        this.wish = wish.id().value();
        this.freed = freed.id().value();
        startsAt = window.start();
        minutes = (int) window.minutes();
        offeredAt = now;
        offeredUntil = now.plus(TIME_TO_ANSWER);
        openFreed = this.freed;
        openWish = this.wish;
    }

    void ends(OfferOutcome how) {
        if (how == OfferOutcome.OPEN) {
            throw new IllegalArgumentException("The offer (%s) cannot end as open.".formatted(id));
        }
        outcome = how;
        openFreed = null;
        openWish = null;
    }

    boolean isOpen(Instant now) {
        return outcome == OfferOutcome.OPEN && now.isBefore(offeredUntil);
    }

    boolean isWrittenOpen() {
        return outcome == OfferOutcome.OPEN;
    }

    boolean isDeclined() {
        return outcome == OfferOutcome.DECLINED;
    }

    TimeWindow window() {
        return TimeWindow.of(startsAt, Duration.ofMinutes(minutes));
    }

    EarlierOfferId id() {
        return id;
    }

    WishId wish() {
        return new WishId(wish);
    }

    FreedTimeId freed() {
        return new FreedTimeId(freed);
    }

    Instant until() {
        return offeredUntil;
    }
}
