package org.echoppe.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.echoppe.calendar.TimeWindow;

/**
 * A slot somebody wants, under a key of their choosing: sent twice, it is booked once and gets the same answer twice.
 *
 * @param requestKey 8 to 64 letters, digits, dashes or underscores, never used for anything else
 */
public record SlotRequest(String requestKey, Instant start, int minutes) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final int LONGEST = 24 * 60;

    public SlotRequest {
        if (!isKey(requestKey)) {
            throw new IllegalArgumentException("(%s) is not a request key.".formatted(requestKey));
        }
        if (minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException("(%s) minutes are no length of a session.".formatted(minutes));
        }
    }

    /** A request made now, under a new key. */
    public static SlotRequest of(Instant start, int minutes) {
        return new SlotRequest(UUID.randomUUID().toString(), start, minutes);
    }

    public static boolean isKey(String text) {
        return text != null && KEY.matcher(text).matches();
    }

    public TimeWindow window() {
        return TimeWindow.of(start, Duration.ofMinutes(minutes));
    }
}
