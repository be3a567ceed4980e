package org.echoppe.calendar.hours;

import java.util.List;
import org.echoppe.calendar.TimeText;

/** What became of a text somebody typed: understood, questioned where it has several meanings, or refused. */
public sealed interface HoursReading {

    /** One meaning. The notices say what was left aside knowingly, such as "on appointment". */
    record Understood(DeclaredHours hours, List<TimeText> notices) implements HoursReading {

        public Understood {
            notices = List.copyOf(notices);
        }
    }

    /** Several meanings, or something missing. The meanings, if any, are offered for choice, likeliest first. */
    record Questioned(TimeText question, List<DeclaredHours> meanings) implements HoursReading {

        public Questioned {
            meanings = List.copyOf(meanings);
        }
    }

    /** No meaning. The position is the index in the typed text where reading stopped. */
    record Refused(int position, TimeText reason) implements HoursReading {}
}
