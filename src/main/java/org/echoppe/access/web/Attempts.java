package org.echoppe.access.web;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts tries to sign in, per address and per address and account. Per account alone would let a stranger lock a person
 * out, so nobody is. Kept in memory, per node, for the ten thousand newest.
 */
@ApplicationScoped
public class Attempts {

    private static final int PER_ADDRESS = 60;
    private static final int PER_ACCOUNT = 8;
    private static final Duration WHILE = Duration.ofMinutes(5);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** Whether one more try is allowed from this address for this account. */
    boolean mayTry(String address, String account) {
        return take(address, PER_ADDRESS) && take(address + ' ' + account, PER_ACCOUNT);
    }

    private boolean take(String key, int tries) {
        return buckets.computeIfAbsent(key, unused -> bucketOf(tries)).tryConsume(1);
    }

    private static Bucket bucketOf(int tries) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WHILE))
                .build();
    }
}
