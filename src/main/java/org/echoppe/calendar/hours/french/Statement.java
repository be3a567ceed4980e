package org.echoppe.calendar.hours.french;

import java.util.List;
import org.echoppe.calendar.hours.french.Phrase.ListedDays;

/** One thing a text says, such as "on these days, these hours"; what does not apply to its kind is empty. */
record Statement(Kind kind, List<ListedDays> days, DayHours hours, String partOfYear) {

    enum Kind {
        OPEN,
        OPEN_OTHERWISE,
        OPEN_COUNTED,
        CLOSED,
        EXCEPT,
        EXCEPT_OPEN,
        CLOSED_IN_PART_OF_YEAR,
        ON_APPOINTMENT,
        UNTIL
    }

    static Statement about(Kind kind, List<ListedDays> days) {
        return new Statement(kind, days, DayHours.CLOSED, "");
    }

    static Statement open(Kind kind, List<ListedDays> days, DayHours hours) {
        return new Statement(kind, days, hours, "");
    }

    static Statement openCounted(String counted, DayHours hours) {
        return new Statement(Kind.OPEN_COUNTED, List.of(), hours, counted);
    }

    /** The span's start says nothing; its end is when these days close. */
    static Statement until(List<ListedDays> days, int minutes) {
        return new Statement(Kind.UNTIL, days, DayHours.closingAt(minutes), "");
    }

    static Statement closedIn(String partOfYear) {
        return new Statement(Kind.CLOSED_IN_PART_OF_YEAR, List.of(), DayHours.CLOSED, partOfYear);
    }

    Statement onDays(List<ListedDays> other) {
        return new Statement(kind, other, hours, partOfYear);
    }

    int daysMask() {
        return days.stream().mapToInt(ListedDays::days).reduce(0, (one, other) -> one | other);
    }
}
