package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.TownDesk;
import org.echoppe.shared.persistence.Found;

/** What programmes may spend on short messages in a month of their town's calendar, and what they have spent. */
@ApplicationScoped
class SmsCeilings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private TownDesk towns;

    /** What nobody pays for together is not counted. */
    boolean isReached(OutboxMessage message, Instant now) {
        UUID programme = message.programme();
        return programme != null
                && spent(programme, message.municipality(), now) + message.segments() > perMonth(programme);
    }

    int perMonth(UUID programme) {
        return Found.in(em, SmsCeiling.class, programme)
                .map(SmsCeiling::perMonth)
                .orElse(SmsCeiling.USUAL);
    }

    void set(UUID programme, int perMonth) {
        SmsCeiling ceiling = Found.locked(em, SmsCeiling.class, programme).orElseGet(() -> made(programme));
        ceiling.is(perMonth);
    }

    long spent(UUID programme, MunicipalityId town, Instant now) {
        ZoneId zone = towns.identity(town).zone();
        Instant month = now.atZone(zone)
                .toLocalDate()
                .withDayOfMonth(1)
                .atStartOfDay(zone)
                .toInstant();
        return outbox.segmentsSince(programme, month, now);
    }

    private SmsCeiling made(UUID programme) {
        var ceiling = new SmsCeiling(programme);
        em.persist(ceiling);
        return ceiling;
    }
}
