package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
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
    void sixteen_hands_over_fifty_mentors_for_a_while() {
        blowOver(storms.town(50, 4), 2_000);
    }

    @Test
    @Tag("long")
    void sixteen_hands_over_fifty_mentors_sixty_thousand_times() {
        blowOver(storms.town(50, 4), 60_000);
    }

    private void blowOver(WideTown town, int tries) {
        Tally tally = storms.storm(1).blow(16, tries, storms.shopkeepersOf(town));
        tally.table("storm: 16 hands, %d shops, %d tries".formatted(town.shops().size(), tries))
                .print();
        assertThat(tally.faults()).isEmpty();
    }
}
