package org.echoppe.booking.waiting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.access.MunicipalityId;
import org.echoppe.booking.SessionId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.hibernate.annotations.TenantId;

/** A merchant would rather come earlier than their session, or at all where no slot could be had; until that is so. */
@Entity
class Wish {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WishId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merchant_id"))
    private MerchantId merchant;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private MentorId mentor;

    @Column(name = "session_id")
    private UUID session;

    private int minutes;

    @Column(name = "wished_at")
    private Instant wishedAt;

    @Column(name = "live_key")
    private UUID liveKey;

    @Column(name = "ended_with_revision")
    private Integer endedWithRevision;

    protected Wish() {}

    /** @param session the session that is to come earlier, or null where there is none */
    Wish(MerchantId merchant, MentorId mentor, SessionId session, int minutes, Instant now) {
        id = WishId.create();
        this.merchant = merchant;
        this.mentor = mentor;
        this.session = session == null ? null : session.value();
        this.minutes = minutes;
        wishedAt = now;
        liveKey = session == null ? merchant.value() : session.value();
    }

    void ends() {
        liveKey = null;
    }

    /** Its session was cancelled, or came earlier: should that be taken back, the wish comes back with it. */
    void endsWith(int revision) {
        ends();
        endedWithRevision = revision;
    }

    void comesBack() {
        endedWithRevision = null;
        liveKey = session;
    }

    boolean isLiving() {
        return liveKey != null;
    }

    WishId id() {
        return id;
    }

    MunicipalityId municipality() {
        return new MunicipalityId(municipality);
    }

    MerchantId merchant() {
        return merchant;
    }

    MentorId mentor() {
        return mentor;
    }

    /** Null where there is none. */
    SessionId session() {
        return session == null ? null : new SessionId(session);
    }

    UUID key() {
        return liveKey;
    }

    int minutes() {
        return minutes;
    }
}
