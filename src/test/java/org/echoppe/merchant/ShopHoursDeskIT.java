package org.echoppe.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.merchant.MerchantFixture.bakery;
import static org.echoppe.merchant.MerchantFixture.shop;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.season.Seasons;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeFixture;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.TestTown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ShopHoursDeskIT {

    private static final DeclaredHours MORNINGS = DeclaredHours.of("Tu-Sa 07:00-13:00");
    private static final DeclaredHours NOON = DeclaredHours.of("Tu-Sa 11:00-13:00");

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private ShopHoursDesk desk;

    private MunicipalityId town;
    private MerchantId bakery;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void add_a_bakery() {
        clock.set(TestClock.TUESDAY_NINE);
        town = towns.found();
        ProgrammeId programme = inTown(() -> programmes.open(ProgrammeFixture.spring()));
        bakery = inTown(() -> merchants.add(programme, bakery()));
    }

    @Test
    void a_merchant_says_their_own_hours_and_slots_will_follow_them() {
        assertThat(asMerchant(() -> desk.rush(bakery)).said()).isFalse();
        assertThat(asMerchant(() -> desk.rush(bakery)).rush()).isEqualTo(Seasons.usualRush("BAKERY"));

        asMerchant(() -> {
            desk.opens(bakery, MORNINGS);
            desk.isBusy(bakery, NOON);
            return null;
        });

        assertThat(asMerchant(() -> desk.opening(bakery))).isEqualTo(MORNINGS);
        assertThat(asMerchant(() -> desk.rush(bakery)).said()).isTrue();
        assertThat(inTown(() -> merchants.hours(bakery)).opening()).isEqualTo(MORNINGS);
        assertThat(inTown(() -> merchants.hours(bakery)).rush()).isEqualTo(NOON);
    }

    @Test
    void that_there_is_never_a_rush_is_something_said() {
        asMerchant(() -> {
            desk.isBusy(bakery, DeclaredHours.NEVER);
            return null;
        });

        assertThat(inTown(() -> merchants.hours(bakery)).rush()).isEqualTo(DeclaredHours.NEVER);
    }

    @Test
    void a_neighbours_hours_are_nobody_elses_business() {
        MerchantId neighbour =
                inTown(() -> merchants.add(programmes.current().orElseThrow().id(), shop("Librairie du Quai")));

        assertThatThrownBy(() -> asMerchant(() -> desk.opening(neighbour))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> asMerchant(() -> {
                    desk.opens(neighbour, MORNINGS);
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_coordinator_says_them_for_a_shop_of_her_town_only() {
        var coordinator = towns.open(town, Role.COORDINATOR);
        var stranger = towns.open(towns.found(), Role.COORDINATOR);

        acting.asAccount(coordinator, () -> {
            desk.opens(bakery, MORNINGS);
            return null;
        });

        assertThat(inTown(() -> merchants.hours(bakery)).opening()).isEqualTo(MORNINGS);
        assertThatThrownBy(() -> acting.asAccount(stranger, () -> desk.rush(bakery)))
                .isInstanceOf(NotAllowedException.class);
    }

    private <T> T asMerchant(Callable<T> act) {
        return acting.asMerchant(town, bakery.value(), act);
    }

    private <T> T inTown(Callable<T> act) {
        return acting.asSystem(town, act);
    }
}
