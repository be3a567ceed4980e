package org.echoppe.mentor.busy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;

/** Windows of whole minutes as one short text: from each end to the next start, and from there to its end, in base 36. */
@Converter
class WindowsColumn implements AttributeConverter<WindowSet, String> {

    private static final int BASE = 36;
    private static final long MINUTE = 60;

    @Override
    public String convertToDatabaseColumn(WindowSet windows) {
        var text = new StringBuilder();
        long before = 0;
        for (TimeWindow window : windows.windows()) {
            long start = window.start().getEpochSecond() / MINUTE;
            long end = window.end().getEpochSecond() / MINUTE;
            text.append(Long.toString(start - before, BASE)).append('+');
            text.append(Long.toString(end - start, BASE)).append(' ');
            before = end;
        }
        return text.toString().strip();
    }

    @Override
    public WindowSet convertToEntityAttribute(String text) {
        if (text == null || text.isBlank()) {
            return WindowSet.EMPTY;
        }
        List<TimeWindow> windows = new ArrayList<>();
        long before = 0;
        for (String pair : text.split(" ")) {
            int plus = pair.indexOf('+');
            long start = before + Long.parseLong(pair.substring(0, plus), BASE);
            before = start + Long.parseLong(pair.substring(plus + 1), BASE);
            windows.add(new TimeWindow(Instant.ofEpochSecond(start * MINUTE), Instant.ofEpochSecond(before * MINUTE)));
        }
        return WindowSet.of(windows);
    }
}
