package org.echoppe.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingStatus;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.MatchingRules;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Place;
import org.echoppe.programme.Position;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;

/** A baker and a mentor in March 2027, around whom everything can be changed. */
class CircumstancesFixture {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final MerchantId BAKER = MerchantId.create();
    static final MentorId MENTOR = MentorId.create();

    Instant now = at("2027-03-02T09:00");
    String opening = "Tu-Sa 07:00-13:00,15:00-19:00";
    String rush = "Tu-Sa 07:00-09:30,12:00-13:00,17:00-19:00";
    String availability = "Mo-Fr 09:00-18:00";
    LocalDate startsOn = LocalDate.of(2027, 1, 1);
    LocalDate endsOn = LocalDate.of(2027, 12, 31);
    BookingRules rules = BookingRules.usual(120, 14);
    Place place = new Place("1 rue du Port", "33110", (Position) null);
    Mode mode = Mode.ON_SITE;
    final List<Peak> peaks = new ArrayList<>();
    final List<Taken> ahead = new ArrayList<>();
    WindowSet notFree = WindowSet.EMPTY;

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    static TimeWindow window(String start, int minutes) {
        return TimeWindow.of(at(start), Duration.ofMinutes(minutes));
    }

    Taken bookedByTheBaker(TimeWindow window) {
        return booked(BAKER, place, window, SessionStatus.BOOKED);
    }

    Taken bookedByAnother(TimeWindow window) {
        return bookedAt(new Place("8 place du Marché", "33110", (Position) null), window);
    }

    Taken bookedAt(Place elsewhere, TimeWindow window) {
        return booked(MerchantId.create(), elsewhere, window, SessionStatus.BOOKED);
    }

    Taken booked(MerchantId merchant, Place at, TimeWindow window, SessionStatus status) {
        var taken = new Taken(
                SessionId.create(), merchant, MENTOR, "Inès Ferrand", window, Mode.ON_SITE, status, at, Allotment.NONE);
        ahead.add(taken);
        return taken;
    }

    private static final PairingId PAIRING = PairingId.create();

    Circumstances paired() {
        var programme = ProgrammeId.create();
        return new Circumstances(
                now,
                new Partners(BAKER, "Boulangerie", "+33639980102", mode, "Inès"),
                place,
                new LivePairing(PAIRING, programme, BAKER, MENTOR, PairingStatus.PUBLISHED),
                new ProgrammeView(programme, "2027", startsOn, endsOn, rules, MatchingRules.NONE, PARIS, "33"),
                hours(),
                DeclaredHours.of(availability),
                new Agenda(BAKER, MENTOR, ahead, notFree),
                Holds.NONE);
    }

    Circumstances alone() {
        return new Circumstances(
                now,
                new Partners(BAKER, "Boulangerie", null, mode, null),
                place,
                null,
                null,
                hours(),
                DeclaredHours.NEVER,
                new Agenda(BAKER, null, ahead),
                Holds.NONE);
    }

    private ShopHours hours() {
        return new ShopHours(DeclaredHours.of(opening), DeclaredHours.of(rush), peaks, Holidays.of("33"));
    }
}
