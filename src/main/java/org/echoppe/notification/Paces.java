package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.echoppe.shared.Settings;
import org.echoppe.shared.persistence.Found;

/** Keeps a transport from going faster than the operator allows; without a limit nothing is counted. */
@ApplicationScoped
class Paces {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    /** Locks the row of a limited transport until the claim is made. */
    boolean allow(Channel channel, Instant now) {
        return limited(channel).map(pace -> pace.allows(now)).orElse(true);
    }

    void count(Channel channel, Instant now) {
        limited(channel).ifPresent(pace -> pace.count(now, limit(channel).getAsInt()));
    }

    private Optional<TransportPace> limited(Channel channel) {
        return limit(channel).isPresent() ? Found.locked(em, TransportPace.class, channel) : Optional.empty();
    }

    private OptionalInt limit(Channel channel) {
        return channel == Channel.MAIL ? settings.mailsPerMinute() : settings.smsPerMinute();
    }
}
