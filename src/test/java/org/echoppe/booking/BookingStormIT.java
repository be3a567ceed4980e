package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.CircumstancesFixture.at;

import jakarta.inject.Inject;
import org.echoppe.booking.StormFixture.Shopkeepers;
import org.echoppe.testing.House;
import org.echoppe.testing.Tally;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.WideTown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Everybody at once, at the front doors, for as long as it takes: nobody is ever in two places, nobody is ever shown a fault.
 * The short forms run with every build; those tagged {@code long} with {@code mvn -Pproof verify}.
 */
@ExtendWith(ArquillianExtension.class)
class BookingStormIT {

    private static final int MOST_IN_A_TOWN = 2_500;

    @Inject
    private BookingFixture fixture;

    @Inject
    private StormFixture storms;

    @Inject
    private TestClock clock;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void stand_still() {
        fixture.begin();
        clock.set(TestClock.TUESDAY_NINE);
    }

    @AfterEach
    void nothing_is_broken() {
        assertThat(fixture.broken()).isEmpty();
    }

    @Test
    void sixteen_hands_over_fifty_mentors() {
        blowOver(50, 4, 1_000);
    }

    @Test
    void sixteen_hands_on_one_mentors_hours() {
        blowOver(1, 16, 300);
    }

    @Test
    void two_hundred_on_one_slot() {
        everybodyOnOneSlot(2);
    }

    @Test
    @Tag("long")
    void sixteen_hands_over_fifty_mentors_forty_thousand_times() {
        blowOver(50, 4, 40_000);
    }

    @Test
    @Tag("long")
    void sixteen_hands_on_one_mentors_hours_thirty_thousand_times() {
        blowOver(1, 16, 30_000);
    }

    @Test
    @Tag("long")
    void two_hundred_on_one_slot_two_hundred_times() {
        everybodyOnOneSlot(200);
    }

    /** A town after the other: what was cancelled stays in the database, and nobody cancels thousands of times. */
    private void blowOver(int mentors, int shopsEach, int tries) {
        var all = new Tally();
        for (int left = tries; left > 0; left -= MOST_IN_A_TOWN) {
            clock.set(TestClock.TUESDAY_NINE);
            WideTown town = storms.town(mentors, shopsEach);
            all.plus(storms.storm(left).blow(16, Math.min(left, MOST_IN_A_TOWN), storms.shopkeepersOf(town)));
        }
        all.table("storm: 16 hands, %d mentors, %d shops, %d tries".formatted(mentors, mentors * shopsEach, tries))
                .print();
        assertThat(all.faults()).isEmpty();
        assertThat(all.count(said -> said.endsWith("without three others"))).isZero();
    }

    /** Half of them would keep it, half would book it; whoever got it gives it back for the next round. */
    private void everybodyOnOneSlot(int rounds) {
        WideTown town = storms.town(1, 200);
        Shopkeepers keepers = storms.shopkeepersOf(town);
        var all = new Tally();
        for (int round = 0; round < rounds; round++) {
            SlotRequest slot = SlotRequest.of(at("2027-03-03T10:00").plusSeconds(1_200L * (round % 20)), 15);
            Tally tally = storms.storm(round).once(200, (hand, chance) -> keepers.want(hand, slot));
            assertThat(tally.count(said -> said.equals("book: booked") || said.equals("hold: kept")))
                    .as("winners of round %d", round)
                    .isEqualTo(1);
            all.plus(tally);
            storms.storm(round).blow(1, 1, (hand, chance) -> keepers.giveBack());
        }
        all.table("storm: 200 hands, one slot, %d rounds".formatted(rounds)).print();
        assertThat(all.faults()).isEmpty();
        assertThat(all.count(said -> said.endsWith("SLOT_TAKEN"))).isEqualTo(rounds * 199);
    }
}
