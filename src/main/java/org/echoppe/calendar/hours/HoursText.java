package org.echoppe.calendar.hours;

import java.util.List;
import org.echoppe.calendar.TimeText;
import org.echoppe.calendar.hours.HoursReading.Questioned;
import org.echoppe.calendar.hours.HoursReading.Refused;
import org.echoppe.calendar.hours.HoursReading.Understood;
import org.echoppe.calendar.hours.french.FrenchHours;
import org.echoppe.calendar.hours.french.FrenchReading.Asked;
import org.echoppe.calendar.hours.french.FrenchReading.Read;
import org.echoppe.calendar.hours.french.FrenchReading.Stopped;

/** Reads hours as people write them: the notation first, then French. Never guesses in silence. */
public final class HoursText {

    private static final LastReadings LAST = new LastReadings(HoursText::readAnew);

    private HoursText() {}

    public static HoursReading read(String typed) {
        return LAST.of(typed);
    }

    private static HoursReading readAnew(String typed) {
        HoursReading asNotation = DeclaredHours.parse(typed);
        if (asNotation instanceof Understood understood) {
            return TypedNotation.doubtsAbout(typed, understood);
        }
        boolean hopeless = typed.isBlank() || typed.length() > DeclaredHours.MAX_LENGTH;
        return hopeless ? asNotation : inFrench(typed, (Refused) asNotation);
    }

    private static HoursReading inFrench(String typed, Refused asNotation) {
        var reading = FrenchHours.read(typed);
        if (reading instanceof Read read) {
            return noticed(DeclaredHours.parse(read.notation()), read.notices());
        }
        if (reading instanceof Asked asked) {
            return questioned(asked);
        }
        return isOnlyBadlyWritten(asNotation) ? refused((Stopped) reading) : asNotation;
    }

    /** What was read can still be too long to store, or name a 31st of February. */
    private static HoursReading noticed(HoursReading stored, List<String> notices) {
        return stored instanceof Understood understood
                ? new Understood(
                        understood.hours(), notices.stream().map(TimeText::of).toList())
                : stored;
    }

    private static HoursReading questioned(Asked asked) {
        List<HoursReading> stored =
                asked.notations().stream().map(DeclaredHours::parse).toList();
        return stored.stream()
                .filter(Refused.class::isInstance)
                .findFirst()
                .orElseGet(() -> new Questioned(TimeText.of(asked.question()), hours(stored)));
    }

    private static List<DeclaredHours> hours(List<HoursReading> stored) {
        return stored.stream().map(reading -> ((Understood) reading).hours()).toList();
    }

    private static Refused refused(Stopped stopped) {
        return new Refused(stopped.position(), TimeText.of(stopped.reason(), stopped.word()));
    }

    /** Good notation outside the subset deserves its own answer rather than "unknown word SH". */
    private static boolean isOnlyBadlyWritten(Refused asNotation) {
        return asNotation.reason().key().equals("refused.notation");
    }
}
