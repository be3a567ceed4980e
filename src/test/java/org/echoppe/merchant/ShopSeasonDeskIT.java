package org.echoppe.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.season.Effect;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeFixture;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.season.NewSeasonEntry;
import org.echoppe.programme.season.SeasonDesk;
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
class ShopSeasonDeskIT {

    private static final String EASTER = "BAKERY.easter.2027";

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private SeasonDesk seasons;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private ShopSeasonDesk desk;

    private MunicipalityId town;
    private ProgrammeId programme;
    private MerchantId shop;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void add_a_bakery_to_a_new_town() {
        clock.set(TestClock.TUESDAY_NINE);
        town = towns.found();
        programme = inTown(() -> programmes.open(ProgrammeFixture.spring()));
        shop = inTown(() -> merchants.add(programme, MerchantFixture.bakery()));
    }

    @Test
    void a_shop_has_the_peaks_of_its_trade_while_the_programme_runs() {
        assertThat(inTown(() -> desk.seasons(shop)))
                .extracting(season -> season.entry().key())
                .containsExactly(EASTER);
        assertThat(peaks()).extracting(Peak::name).containsExactly("peak.easter");
    }

    @Test
    void what_the_town_enters_and_corrects_counts_at_once() {
        inTown(() -> seasons.add(entry("2027-05-07", "2027-05-09", "Foire de mai", Set.of("BAKERY"))));
        inTown(() -> seasons.add(entry("2027-06-04", "2027-06-06", "Foire aux fleurs", Set.of("FLORIST"))));
        inTown(() -> done(() -> seasons.correct("easter.2027", easterOn("2027-03-30"))));

        assertThat(peaks())
                .containsExactly(
                        new Peak(LocalDate.of(2027, 3, 16), LocalDate.of(2027, 3, 31), "Pâques"),
                        new Peak(LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 9), "Foire de mai"));
    }

    @Test
    void what_does_not_concern_a_shop_is_no_peak_of_its_until_it_is_taken_back() {
        inTown(() -> done(() -> desk.leaveOut(shop, EASTER)));
        inTown(() -> done(() -> desk.leaveOut(shop, EASTER)));

        assertThat(peaks()).isEmpty();
        assertThat(inTown(() -> desk.seasons(shop))).singleElement().matches(season -> !season.isConcerned());

        inTown(() -> done(() -> desk.takeBack(shop, EASTER)));
        assertThat(peaks()).hasSize(1);
    }

    @Test
    void a_whole_cohort_has_its_peaks_too() {
        inTown(() -> merchants.add(programme, MerchantFixture.shop("Fournil du Quai")));
        inTown(() -> done(() -> desk.leaveOut(shop, EASTER)));

        assertThat(inTown(() -> merchants.profiles(programme)))
                .extracting(profile -> profile.hours().peaks().size())
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void only_what_is_there_can_be_left_out_and_only_in_ones_own_town() {
        MunicipalityId elsewhere = towns.found();

        assertThatThrownBy(() -> inTown(() -> done(() -> desk.leaveOut(shop, "FLORIST.spring.2027"))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asSystem(elsewhere, () -> desk.seasons(shop)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asSystem(elsewhere, () -> done(() -> desk.takeBack(shop, EASTER))))
                .isInstanceOf(NotAllowedException.class);
    }

    private static NewSeasonEntry entry(String from, String lastDay, String name, Set<String> trades) {
        return new NewSeasonEntry(LocalDate.parse(from), LocalDate.parse(lastDay), name, Effect.PEAK, trades);
    }

    private static NewSeasonEntry easterOn(String day) {
        return new NewSeasonEntry(LocalDate.parse(day), LocalDate.parse(day), "Pâques", Effect.HINT, Set.of());
    }

    private List<Peak> peaks() {
        return acting.asMerchant(town, shop.value(), () -> merchants.hours(shop))
                .peaks();
    }

    private <T> T inTown(Callable<T> work) {
        return acting.asSystem(town, work);
    }

    private static Object done(Runnable work) {
        work.run();
        return null;
    }
}
