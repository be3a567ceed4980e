package org.echoppe.booking.waiting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.echoppe.access.MunicipalityId;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.hibernate.annotations.TenantId;

/** A mentor's time that a session gave back. */
@Entity
@Table(name = "freed_time")
class FreedTime {

    private static final Duration STEP = Duration.ofMinutes(5);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FreedTimeId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private MentorId mentor;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "given_up_by"))
    private MerchantId giver;

    @Column(name = "freed_at")
    private Instant freedAt;

    @Column(name = "is_open")
    private boolean open = true;

    protected FreedTime() {}

    /** @param giver whose session it was */
    FreedTime(MentorId mentor, TimeWindow window, MerchantId giver, Instant now) {
        id = FreedTimeId.create();
        this.mentor = mentor;
        this.giver = giver;
        startsAt = window.start();
        endsAt = window.end();
        freedAt = now;
    }

    void closes() {
        open = false;
    }

    boolean isOpen() {
        return open;
    }

    /** The moments at which a session could begin in it, the first one first. */
    Stream<Instant> starts() {
        return Stream.iterate(startsAt, endsAt::isAfter, start -> start.plus(STEP));
    }

    FreedTimeId id() {
        return id;
    }

    MunicipalityId municipality() {
        return new MunicipalityId(municipality);
    }

    MentorId mentor() {
        return mentor;
    }

    /** Null where nobody wrote it down. */
    MerchantId giver() {
        return giver;
    }

    Instant start() {
        return startsAt;
    }

    Instant end() {
        return endsAt;
    }
}
