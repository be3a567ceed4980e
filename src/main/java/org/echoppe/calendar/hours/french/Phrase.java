package org.echoppe.calendar.hours.french;

import java.util.List;

/** A piece of a sentence about hours. */
sealed interface Phrase {

    int position();

    /** A full stop, a semicolon, a bracket or the word "ouvert" stands before it. */
    boolean afterStop();

    /** Some days, as listed; a colon after them ties them to what follows. */
    record Days(int position, boolean afterStop, List<ListedDays> listed, boolean colonAfter) implements Phrase {}

    /** Some ranges of hours, and a question if reading them took a guess. */
    record Hours(int position, boolean afterStop, DayHours hours, String doubt) implements Phrase {}

    /** "(2h le vendredi)": a closing time of its own. */
    record Until(int position, boolean afterStop, int minutes) implements Phrase {}

    /** A part of the year, already in notation. */
    record PartOfYear(int position, boolean afterStop, String notation) implements Phrase {}

    /** A weekday counted within its month, already in notation. */
    record Counted(int position, boolean afterStop, String notation, int weekday) implements Phrase {}

    /** "Closed", "except" or "on appointment". */
    record Mark(int position, boolean afterStop, Meaning meaning) implements Phrase {}

    enum Meaning {
        CLOSED,
        EXCEPT,
        ON_APPOINTMENT
    }

    /** How an entry of a list of days is tied to the one before it. */
    enum Joint {
        TIGHT,
        LOOSE,
        NEW_START
    }

    /** One entry of a list of days: a day or a run of days, perhaps only a part of each, or public holidays. */
    record ListedDays(int days, boolean holidays, boolean workingWeek, DayPart part, Joint joint) {

        ListedDays with(DayPart other) {
            return new ListedDays(days, holidays, workingWeek, other, joint);
        }

        ListedDays withDays(int other) {
            return new ListedDays(other, holidays, false, part, joint);
        }
    }
}
