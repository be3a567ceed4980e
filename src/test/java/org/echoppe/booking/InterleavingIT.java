package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.CircumstancesFixture.at;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.GateFixture.Met;
import org.echoppe.booking.GateFixture.PlantedFault;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.Table;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.WideTown;
import org.echoppe.testing.WideTown.Shop;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Everything that can be done to one slot against everything else, in the worst order: the first has written and not yet
 * committed while the second comes, and then commits or dies. What follows is what one order of the two would have given.
 */
@ExtendWith(ArquillianExtension.class)
class InterleavingIT {

    private static final Instant SLOT = at("2027-03-03T10:00");
    private static final Instant AFTERNOON = at("2027-03-03T14:00");
    private static final int MINUTES = 15;

    /** What somebody does who wants the slot, or has it. */
    private enum Deed {
        BOOK,
        MOVE_IN,
        HAVE_BACK_CANCELLED,
        HAVE_BACK_MOVED,
        HOLD,
        MOVE_AWAY,
        CANCEL;

        boolean wants() {
            return compareTo(MOVE_AWAY) < 0;
        }
    }

    /** Keeping a slot tells nobody, so nothing can hold it at its gate. */
    private static final Set<Deed> FIRST = EnumSet.complementOf(EnumSet.of(Deed.HOLD));

    @Inject
    private BookingFixture fixture;

    @Inject
    private StormFixture storms;

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
    private HoldDesk holds;

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
    void whatever_meets_whatever_at_one_slot_ends_as_one_order_of_the_two_would() throws Exception {
        var table = new Table("interleavings", "first", "second", "first ends", "first", "second", "waited");
        for (Deed first : FIRST) {
            for (Deed second : Deed.values()) {
                for (boolean failing : new boolean[] {false, true}) {
                    Met met = meet(first, second, failing);
                    table.row(
                            first,
                            second,
                            failing ? "rolled back" : "committed",
                            said(met.first()),
                            said(met.second()),
                            met.secondWaited());
                    check(first, second, failing, met);
                }
            }
        }
        table.print();
    }

    @Test
    void whoever_has_a_place_back_has_it_before_anybody_hears_of_it() throws Exception {
        for (Deed back : List.of(Deed.HAVE_BACK_CANCELLED, Deed.HAVE_BACK_MOVED)) {
            assertThat(meet(back, Deed.BOOK, false).secondWaited())
                    .as("" + back)
                    .isTrue();
        }
    }

    /** What the two times share is had by the session alone, which may be gone when the hold is there. */
    @Test
    void another_time_is_kept_whole_or_not_at_all_while_its_session_goes() throws Exception {
        for (Deed first : List.of(Deed.CANCEL, Deed.MOVE_AWAY)) {
            for (boolean failing : new boolean[] {false, true}) {
                Shop shop = storms.town(1, 1).shops().get(0);
                SessionId session = booked(shop, SLOT);
                Callable<?> keeping = as(shop, () -> holds.holdInsteadOf(session, SLOT.plusSeconds(300), MINUTES));

                Met met = gate.meet(prepared(first, shop, session), keeping, failing);

                assertThat(fixture.broken())
                        .as("%s, failing: %s", first, failing)
                        .isEmpty();
                assertThat(isWon(met.second())).as("" + first).isEqualTo(failing || first == Deed.MOVE_AWAY);
            }
        }
    }

    /** Two who have the slot are one person in two tabs. */
    private Met meet(Deed first, Deed second, boolean failing) throws Exception {
        WideTown town = storms.town(1, 2);
        Shop one = town.shops().get(0);
        Shop other = first.wants() || second.wants() ? town.shops().get(1) : one;
        if (second.wants()) {
            Callable<?> late = prepared(second, other, null);
            return gate.meet(prepared(first, one, null), late, failing);
        }
        Callable<?> early = prepared(first, one, null);
        return gate.meet(early, other == one ? again(second, one) : prepared(second, other, null), failing);
    }

    private Callable<?> again(Deed deed, Shop shop) throws Exception {
        SessionId has = now(as(shop, desk::mine)).get(0).session();
        return prepared(deed, shop, has);
    }

    /** @param had the session that has the slot already, or null */
    private Callable<?> prepared(Deed deed, Shop shop, SessionId had) throws Exception {
        Instant elsewhere = AFTERNOON.plusSeconds(shop.number() * 7_200L);
        return switch (deed) {
            case BOOK -> as(shop, () -> desk.book(wanted(SLOT)));
            case HOLD -> as(shop, () -> holds.hold(SLOT, MINUTES));
            case MOVE_IN -> {
                SessionId session = booked(shop, elsewhere.plusSeconds(3_600));
                yield as(shop, () -> desk.move(session, wanted(SLOT)));
            }
            case HAVE_BACK_CANCELLED -> {
                SessionId session = booked(shop, SLOT);
                now(as(shop, () -> changes.cancel(session, null)));
                yield as(shop, () -> changes.undo(session));
            }
            case HAVE_BACK_MOVED -> {
                SessionId session = booked(shop, SLOT);
                now(as(shop, () -> desk.move(session, wanted(elsewhere))));
                yield as(shop, () -> changes.undo(session));
            }
            case MOVE_AWAY -> {
                SessionId session = had == null ? booked(shop, SLOT) : had;
                yield as(shop, () -> desk.move(session, wanted(elsewhere)));
            }
            case CANCEL -> {
                SessionId session = had == null ? booked(shop, SLOT) : had;
                yield as(shop, () -> changes.cancel(session, null));
            }
        };
    }

    private void check(Deed first, Deed second, boolean failing, Met met) {
        String about = first + " against " + second + (failing ? ", rolled back" : "");
        assertThat(fixture.broken()).as(about).isEmpty();
        assertThat(met.second()).as(about).isNotInstanceOf(Throwable.class);
        if (failing && (second.wants() || !first.wants())) {
            assertThat(met.first()).as(about).isInstanceOf(PlantedFault.class);
        }
        if (first.wants() && second.wants()) {
            assertThat(isWon(met.first()) ^ isWon(met.second())).as(about).isTrue();
            assertThat(failing && isWon(met.first())).as(about).isFalse();
        } else if (second.wants() && failing) {
            assertThat(isWon(met.second())).as(about).isFalse();
        }
    }

    private static boolean isWon(Object answer) {
        return answer instanceof Booked || answer instanceof HoldResult.Kept || answer instanceof ChangeResult.Changed;
    }

    private static String said(Object answer) {
        if (answer instanceof BookingResult.Refused no) {
            return no.because().toString();
        }
        return answer instanceof HoldResult.Refused no
                ? no.because().toString()
                : answer.getClass().getSimpleName();
    }

    private SessionId booked(Shop shop, Instant start) throws Exception {
        return ((Booked) now(as(shop, () -> desk.book(wanted(start))))).session();
    }

    private <T> T now(Callable<T> work) {
        return acting.atOnce(List.of(work)).get(0);
    }

    private <T> Callable<T> as(Shop shop, Callable<T> work) {
        return () -> acting.holding(shop.token(), work);
    }

    private static SlotRequest wanted(Instant start) {
        return SlotRequest.of(start, MINUTES);
    }
}
