package org.echoppe.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.echoppe.access.MunicipalityId;
import org.echoppe.programme.Problem;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeFixture;
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
class ShopPhoneDeskIT {

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
    private ShopPhoneDesk desk;

    private MunicipalityId town;
    private MerchantId shop;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void add_a_bakery_to_a_new_town() {
        clock.set(TestClock.TUESDAY_NINE);
        town = towns.found();
        shop = acting.asSystem(
                town, () -> merchants.add(programmes.open(ProgrammeFixture.spring()), MerchantFixture.bakery()));
    }

    @Test
    void a_merchant_corrects_their_own_number_and_nothing_else() {
        MerchantData before = acting.asSystem(town, () -> merchants.data(shop));

        assertThat(correct("06.39.98.01.99")).isEmpty();

        assertThat(acting.asSystem(town, () -> merchants.data(shop))).isEqualTo(before.phone("+33639980199"));
    }

    @Test
    void a_number_nobody_can_call_is_refused_and_the_old_one_kept() {
        assertThat(correct("06 39")).map(Problem::field).contains("phone");

        assertThat(acting.asSystem(town, () -> merchants.data(shop)).phone()).isEqualTo("+33639980102");
    }

    private Optional<Problem> correct(String typed) {
        return as(() -> desk.correct(typed));
    }

    private <T> T as(Callable<T> work) {
        return acting.asMerchant(town, shop.value(), work);
    }
}
