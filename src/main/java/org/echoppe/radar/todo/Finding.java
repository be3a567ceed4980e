package org.echoppe.radar.todo;

import java.time.Instant;
import java.util.List;

/**
 * Something that needs the coordinator, as it is found anew each time one looks.
 *
 * @param key  the same for as long as it is the same thing; another one when it happens again
 * @param since when the rule began to hold
 * @param says what the sentence {@code rule.<name>} tells besides the name: words, numbers, days, moments, peaks
 */
public record Finding(RadarRule rule, String key, Subject about, Instant since, List<Object> says) {

    public static final int LONGEST_KEY = 160;

    public Finding {
        says = List.copyOf(says);
    }

    /** With the rule's name before the key. */
    public static Finding of(RadarRule rule, Object episode, Subject about, Instant since, Object... says) {
        return new Finding(rule, rule + "." + episode, about, since, List.of(says));
    }
}
