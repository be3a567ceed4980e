package org.echoppe.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.echoppe.notification.decency.DecencyRule;

/**
 * What the rules of decency said of a message the last time they were asked.
 *
 * @param rule       why it waits or was withdrawn; null where it may leave
 * @param waitsUntil null where it does not wait
 * @param clearedAt  when it was let go; null where it was not
 */
@Embeddable
record Judgement(
        @Enumerated(EnumType.STRING) @Column(name = "decency_rule")
        DecencyRule rule,

        @Column(name = "waits_until") Instant waitsUntil,
        @Column(name = "cleared_at") Instant clearedAt) {

    static Judgement waits(DecencyRule rule, Instant until) {
        return new Judgement(rule, until, null);
    }

    static Judgement withdrawn(DecencyRule rule) {
        return new Judgement(rule, null, null);
    }

    static Judgement cleared(Instant now) {
        return new Judgement(null, null, now);
    }
}
