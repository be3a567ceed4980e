package org.echoppe.radar.todo;

import java.time.Duration;
import java.util.Map;

/** The thresholds of a programme; a rule it says nothing of has the usual one. */
public record Thresholds(Map<RadarRule, Integer> own) {

    public static final Thresholds USUAL = new Thresholds(Map.of());

    public Thresholds {
        own = Map.copyOf(own);
    }

    public int of(RadarRule rule) {
        return own.getOrDefault(rule, rule.usual());
    }

    /** Of a rule that counts days. */
    Duration days(RadarRule rule) {
        return Duration.ofDays(of(rule));
    }
}
