package org.echoppe.api.web;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often one address may ask for feeds; many calendars of one town stand behind one. Kept in memory, per node. */
@ApplicationScoped
class Pace {

    static final int MOST = 300;
    private static final Duration WHILE = Duration.ofMinutes(5);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    boolean allows(String address) {
        return buckets.computeIfAbsent(address, unused -> bucket()).tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, WHILE))
                .build();
    }
}
