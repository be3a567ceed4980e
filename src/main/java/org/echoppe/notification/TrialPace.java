package org.echoppe.notification;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.echoppe.access.AccountId;

/** How many letters somebody may send to herself. Kept in memory, per node; there are few coordinators. */
@ApplicationScoped
class TrialPace {

    static final int MOST = 10;
    private static final Duration WHILE = Duration.ofMinutes(10);

    private final Map<AccountId, Bucket> buckets = new ConcurrentHashMap<>();

    boolean allows(AccountId person) {
        return buckets.computeIfAbsent(person, unused -> bucket()).tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, WHILE))
                .build();
    }
}
