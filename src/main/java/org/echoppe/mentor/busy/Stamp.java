package org.echoppe.mentor.busy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day, or a moment by some clock, as a calendar says it. */
record Stamp(LocalDateTime local, boolean isDay, ZoneRules rules) {

    private static final Pattern FORM = Pattern.compile("(\\d{8})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z)?)?");

    static Stamp read(ContentLine line, Zones zones) {
        return read(line.value(), line.parameter("TZID"), zones);
    }

    static Stamp read(String value, String zone, Zones zones) {
        Matcher said = FORM.matcher(value);
        if (!said.matches()) {
            throw new IllegalArgumentException("Neither a day nor a moment.");
        }
        LocalDate day = LocalDate.parse(said.group(1), DateTimeFormatter.BASIC_ISO_DATE);
        if (said.group(2) == null) {
            return new Stamp(day.atStartOfDay(), true, zones.own());
        }
        ZoneRules rules = said.group(5) != null ? ZoneOffset.UTC.getRules() : zones.rules(zone);
        return new Stamp(day.atTime(time(said)), false, rules);
    }

    private static LocalTime time(Matcher said) {
        int seconds = said.group(4) == null ? 0 : Integer.parseInt(said.group(4));
        return LocalTime.of(Integer.parseInt(said.group(2)), Integer.parseInt(said.group(3)), Math.min(seconds, 59));
    }

    /** An hour that clocks leave out counts by the clock before it, one they have twice is the first (RFC 5545, 3.3.5). */
    Instant instant() {
        return local.toInstant(rules.getOffset(local));
    }

    Stamp at(LocalDateTime other) {
        return new Stamp(other, isDay, rules);
    }

    /** What a clock of these rules shows then. */
    static LocalDateTime shown(Instant instant, ZoneRules rules) {
        return LocalDateTime.ofInstant(instant, rules.getOffset(instant));
    }
}
