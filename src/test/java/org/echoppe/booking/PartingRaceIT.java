package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.CircumstancesFixture.at;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.GateFixture.Met;
import org.echoppe.matching.DeclineReason;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.Pause;
import org.echoppe.matching.ProgrammeFixture;
import org.echoppe.matching.Weights;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever wants a session in the moment in which the pairing ends or pauses, in the worst order: one has written and not yet
 * committed while the other comes. Whoever is first, no session is left that is still to come.
 */
@ExtendWith(ArquillianExtension.class)
class PartingRaceIT {

    private static final Instant FIRST = at("2027-03-03T10:00");
    private static final Instant SLOT = at("2027-03-10T10:00");
    private static final Instant ELSEWHERE = at("2027-03-04T14:00");
    private static final Pause REST = new Pause(LocalDate.of(2027, 3, 9), LocalDate.of(2027, 3, 11));
    private static final int MINUTES = 15;

    /** How a pairing ends, or rests on the day of the slot. */
    private enum Parting {
        COMPLETE,
        DECLINE,
        REPLACE,
        PUBLISH,
        PAUSE
    }

    /** What ends with a session in the slot. */
    private enum Deed {
        BOOK,
        REPEAT,
        MOVE,
        HAVE_BACK_CANCELLED,
        HAVE_BACK_MOVED
    }

    @Inject
    private BookingFixture fixture;

    @Inject
    private GateFixture gate;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private BookingDesk desk;

    @Inject
    private ChangeDesk changes;

    @Inject
    private SeriesDesk series;

    @Inject
    private MatchingDesk matching;

    @Inject
    private PairingDesk pairings;

    @Inject
    private MentorDesk mentors;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void stand_still() {
        fixture.begin();
        clock.set(TestClock.TUESDAY_NINE);
    }

    @Test
    void whoever_is_first_no_session_is_left_that_outlives_its_pairing() {
        for (Deed deed : Deed.values()) {
            for (Parting parting : Parting.values()) {
                meet(deed, parting, true);
                meet(deed, parting, false);
            }
        }
    }

    private void meet(Deed deed, Parting parting, boolean deedFirst) {
        String about = deed + (deedFirst ? " before " : " after ") + parting;
        Cohort town = fixture.cohort(1);
        Callable<?> wanting = prepared(deed, town);
        Callable<?> parted = prepared(parting, town);

        Met met = deedFirst ? gate.meet(wanting, parted, false) : gate.meet(parted, wanting, false);

        assertThat(met.secondWaited()).as(about).isTrue();
        assertThat(met.first()).as(about).isNotInstanceOf(Throwable.class);
        assertThat(met.second()).as(about).isNotInstanceOf(Throwable.class);
        assertThat(fixture.broken()).as(about).isEmpty();
        assertThat(asShop(town, desk::mine))
                .as(about)
                .noneMatch(row -> row.window().start().equals(SLOT));
    }

    private Callable<?> prepared(Deed deed, Cohort town) {
        return switch (deed) {
            case BOOK -> as(town, () -> desk.book(SlotRequest.of(SLOT, MINUTES)));
            case REPEAT -> {
                SessionId first = booked(town, FIRST);
                yield as(town, () -> series.book(first, 2));
            }
            case MOVE -> {
                SessionId session = booked(town, ELSEWHERE);
                yield as(town, () -> desk.move(session, SlotRequest.of(SLOT, MINUTES)));
            }
            case HAVE_BACK_CANCELLED -> {
                SessionId session = booked(town, SLOT);
                asShop(town, () -> changes.cancel(session, null));
                yield as(town, () -> changes.undo(session));
            }
            case HAVE_BACK_MOVED -> {
                SessionId session = booked(town, SLOT);
                asShop(town, () -> desk.move(session, SlotRequest.of(ELSEWHERE, MINUTES)));
                yield as(town, () -> changes.undo(session));
            }
        };
    }

    private Callable<?> prepared(Parting parting, Cohort town) {
        PairingId pair = acting.asSystem(
                town.town(), () -> matching.of(town.shop()).map(LivePairing::id).orElseThrow());
        return switch (parting) {
            case COMPLETE -> asTown(town, () -> pairings.complete(pair));
            case DECLINE ->
                () -> acting.asAccount(town.mentorAccount(), () -> pairings.decline(pair, DeclineReason.OTHER));
            case REPLACE -> {
                MentorId other = another(town);
                yield asTown(town, () -> pairings.replace(pair, other, Weights.USUAL));
            }
            case PUBLISH -> {
                MentorId other = another(town);
                yield asTown(town, () -> matching.publish(town.programme(), Map.of(town.shop(), other), Weights.USUAL));
            }
            case PAUSE -> asTown(town, () -> pairings.pause(pair, REST));
        };
    }

    private MentorId another(Cohort town) {
        String email = "karim." + System.nanoTime() + "@example.org";
        return acting.asSystem(
                town.town(), () -> mentors.add(town.programme(), ProgrammeFixture.expert("Karim", email, 2)));
    }

    private SessionId booked(Cohort town, Instant start) {
        return ((Booked) asShop(town, () -> desk.book(SlotRequest.of(start, MINUTES)))).session();
    }

    private <T> T asShop(Cohort town, Callable<T> work) {
        return acting.asMerchant(town.town(), town.shop().value(), work);
    }

    private <T> Callable<T> as(Cohort town, Callable<T> work) {
        return () -> asShop(town, work);
    }

    private <T> Callable<T> asTown(Cohort town, Callable<T> work) {
        return () -> acting.asSystem(town.town(), work);
    }
}
