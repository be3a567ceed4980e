package org.echoppe.calendar.quiet;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeText;

/** Why a slot is a good moment, as the shopkeeper would say it: "calme le mardi après-midi". */
public record QuietReason(String key, List<Object> arguments) {

    public QuietReason {
        arguments = List.copyOf(arguments);
    }

    public String in(Locale locale) {
        return new TimeText(key, arguments).in(locale);
    }

    static QuietReason calm(ZonedDateTime start) {
        return new QuietReason(
                "quiet.calm", List.of(start.getDayOfWeek(), part("quiet.part.", start.toLocalTime(), 12, 14)));
    }

    static QuietReason beforeRush(LocalTime middle) {
        return new QuietReason("quiet.before-rush", List.of(part("quiet.rush.", middle, 11, 15)));
    }

    static QuietReason afterRush(LocalTime middle) {
        return new QuietReason("quiet.after-rush", List.of(part("quiet.rush.", middle, 11, 15)));
    }

    static QuietReason inPeak(Peak peak) {
        return new QuietReason("quiet.in-peak", List.of(peak));
    }

    static QuietReason visit(String order, String distance) {
        return new QuietReason("quiet." + order + "-visit." + distance, List.of());
    }

    private static TimeText part(String prefix, LocalTime time, int noon, int afternoon) {
        int hour = time.getHour();
        String part = hour < noon ? "morning" : hour < afternoon ? "noon" : hour < 18 ? "afternoon" : "evening";
        return TimeText.of(prefix + part);
    }
}
