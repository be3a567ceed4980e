package org.echoppe.programme.season;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A file of dates as it was sent.
 *
 * @param name what it was called, said as the origin of what it brings
 */
public record SeasonFile(SeasonImport about, String name, byte[] content) {

    public static final int MOST_BYTES = 1_000_000;

    /** The name alone, without a path, short enough to be kept. */
    String shortName() {
        String alone = name == null
                ? ""
                : name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
        return alone.length() > 120 ? alone.substring(alone.length() - 120) : alone;
    }

    ReadSeasons read(LocalDate today, ZoneId zone) {
        String text = new FileText(content).text();
        return text.stripLeading().startsWith("BEGIN:VCALENDAR")
                ? new IcsSeasons(this, today, zone).read(text)
                : new CsvSeasons(this, today, zone).read(text);
    }
}
