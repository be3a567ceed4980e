package org.echoppe.calendar.hours;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What texts were last read as. The hours of a shop are asked for many times on their way in, and many shops share theirs. */
final class LastReadings {

    private static final int MOST = 2_000;

    private final Function<String, HoursReading> reader;
    private final Map<String, HoursReading> readings =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, HoursReading> eldest) {
                    return size() > MOST;
                }
            });

    LastReadings(Function<String, HoursReading> reader) {
        this.reader = reader;
    }

    HoursReading of(String text) {
        if (text.length() > DeclaredHours.MAX_LENGTH) {
            return reader.apply(text);
        }
        HoursReading last = readings.get(text);
        if (last != null) {
            return last;
        }
        HoursReading reading = reader.apply(text);
        readings.put(text, reading);
        return reading;
    }
}
