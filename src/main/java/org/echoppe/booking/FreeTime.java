package org.echoppe.booking;

import java.time.Duration;
import java.util.List;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.quiet.InPeaks;
import org.echoppe.calendar.quiet.InTheWay;
import org.echoppe.calendar.quiet.MentorTime;
import org.echoppe.calendar.quiet.PeakPolicy;
import org.echoppe.calendar.quiet.QuietTime;
import org.echoppe.calendar.quiet.ShopTime;
import org.echoppe.calendar.quiet.Slot;
import org.echoppe.calendar.quiet.SlotQuestion;
import org.echoppe.programme.Mode;

/** When a merchant and their mentor could meet: the one formula, asked with what is known here and the programme's rules. */
record FreeTime(Circumstances here) {

    /** Quietest first; without the time of the session that is to be moved. */
    List<Slot> slots(Duration length, WindowSet between) {
        return between.windows().stream()
                .flatMap(within -> QuietTime.slots(asking(length, within)).stream())
                .filter(slot -> !slot.window().equals(here.kept()))
                .toList();
    }

    /** Everything in the way of this window inside the time that can be booked. */
    List<InTheWay> inTheWay(TimeWindow window, WindowSet bookable) {
        return bookable.windows().stream()
                .flatMap(within -> QuietTime.obstacles(asking(window.length(), within), window).stream())
                .toList();
    }

    private SlotQuestion asking(Duration length, TimeWindow within) {
        return new SlotQuestion(
                shopTime(),
                mentorTime(),
                within,
                length,
                here.programme().zone(),
                here.hours().holidays(),
                inPeaks(),
                here.agenda().beside(ways(), wantsVisit()));
    }

    /** Where the programme offers nothing as short as a peak allows, a peak allows nothing. */
    private InPeaks inPeaks() {
        int usual = (int) QuietTime.LONGEST_IN_PEAK.toMinutes();
        int longest = here.rules().lengthWithin(usual);
        boolean tooLong = here.rules().inPeaks() == PeakPolicy.TEN_MINUTES_A_DAY && longest > usual;
        return new InPeaks(tooLong ? PeakPolicy.NOTHING : here.rules().inPeaks(), Duration.ofMinutes(longest));
    }

    private Ways ways() {
        return new Ways(here.rules(), here.place());
    }

    private boolean wantsVisit() {
        return here.partners().mode() == Mode.ON_SITE;
    }

    private ShopTime shopTime() {
        return new ShopTime(
                here.hours().opening(),
                here.hours().rush(),
                here.hours().peaks(),
                here.agenda().merchantBusy(),
                here.agenda()
                        .fullForMerchant(
                                here.rules().shopADay(),
                                here.rules().shopAWeek(),
                                here.programme().zone()));
    }

    private MentorTime mentorTime() {
        return new MentorTime(
                here.availability(),
                here.agenda().mentorBusy(),
                wantsVisit() ? here.agenda().onTheWay(ways()) : WindowSet.EMPTY,
                here.agenda().pauses(here.rules().pause()),
                here.agenda()
                        .fullForMentor(
                                here.rules().mentorADay(),
                                here.rules().mentorAWeek(),
                                here.programme().zone()));
    }
}
