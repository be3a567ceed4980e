package org.echoppe.booking;

import java.util.List;
import org.echoppe.calendar.quiet.PeakPolicy;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.TravelMode;

/** Rules of a programme that differ from the usual ones in what a test is about. */
final class ProgrammeRulesFixture {

    private static final int MANY = 9;

    private ProgrammeRulesFixture() {}

    /** A maximum of 0 is none. */
    static BookingRules capped(int shopDay, int shopWeek, int mentorDay, int mentorWeek) {
        return of(
                BookingRules.LENGTHS,
                MANY,
                shopDay,
                shopWeek,
                mentorDay,
                mentorWeek,
                0,
                TravelMode.FOOT,
                PeakPolicy.TEN_MINUTES_A_DAY);
    }

    static BookingRules pausing(int minutes) {
        return of(BookingRules.LENGTHS, MANY, 0, 0, 0, 0, minutes, TravelMode.FOOT, PeakPolicy.TEN_MINUTES_A_DAY);
    }

    static BookingRules of(
            List<Integer> lengths,
            int upcoming,
            int shopDay,
            int shopWeek,
            int mentorDay,
            int mentorWeek,
            int pause,
            TravelMode travel,
            PeakPolicy peaks) {
        return new BookingRules(
                lengths, 120, 14, upcoming, shopDay, shopWeek, mentorDay, mentorWeek, pause, travel, 10, peaks);
    }
}
