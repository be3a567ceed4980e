package org.echoppe.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.merchant.MerchantFixture.bakery;
import static org.echoppe.merchant.MerchantFixture.shop;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.season.Seasons;
import org.echoppe.programme.Problem;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeFixture;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.RefusedDataException;
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
class MerchantDeskIT {

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private MerchantDesk desk;

    private MunicipalityId town;
    private ProgrammeId programme;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void open_a_programme_in_a_new_town() {
        clock.set(TestClock.TUESDAY_NINE);
        town = towns.found();
        programme = inTown(() -> programmes.open(ProgrammeFixture.spring()));
    }

    @Test
    void a_shop_is_kept_tidy_and_listed() {
        var id = add(bakery());

        assertThat(inTown(() -> desk.data(id)).phone()).isEqualTo("+33639980102");
        assertThat(inTown(() -> desk.data(id)).email()).isEqualTo("anne.lagarde@example.org");
        assertThat(inTown(() -> desk.list(programme)))
                .singleElement()
                .satisfies(row -> assertThat(row.shop()).isEqualTo("Boulangerie Lagarde"))
                .satisfies(row -> assertThat(row.joinedAt()).isEqualTo(TestClock.TUESDAY_NINE));
        assertThat(inTown(() -> desk.card(id)).address()).isEqualTo("12 rue du Port, 33110 Port-Aubrac");
    }

    @Test
    void what_was_kept_has_no_problem_when_it_comes_back() {
        var id = add(bakery());

        assertThat(inTown(() -> desk.problems(id, desk.data(id)))).isEmpty();
    }

    @Test
    void what_is_changed_stays_changed() {
        var id = add(bakery());

        change(id, shop("Boulangerie Lagarde et fille"));

        assertThat(inTown(() -> desk.card(id)).shop()).isEqualTo("Boulangerie Lagarde et fille");
    }

    @Test
    void a_shop_is_found_by_name_and_street_whatever_accents_and_case() {
        var id = add(shop("Épicerie d’Été"));

        assertThat(inTown(() -> desk.find(programme, "EPICERIE D'ETE", "12, Rue du  Port")))
                .contains(id);
        assertThat(inTown(() -> desk.find(programme, "Épicerie d’Été", "13 rue du Port")))
                .isEmpty();
    }

    @Test
    void the_same_shop_twice_is_a_problem_and_the_database_refuses_it_too() {
        add(bakery());

        assertThat(inTown(() -> desk.problems(programme, bakery())))
                .extracting(Problem::key)
                .containsExactly("problem.shop.twice");
        assertThatThrownBy(() -> add(bakery())).isInstanceOf(RefusedDataException.class);
        assertThat(inTown(() -> desk.list(programme))).hasSize(1);
    }

    @Test
    void of_two_coordinators_adding_the_same_shop_at_once_one_is_refused() {
        List<Boolean> answers = acting.atOnce(List.of(this::tryToAdd, this::tryToAdd, this::tryToAdd));

        assertThat(answers).containsOnlyOnce(true);
        assertThat(inTown(() -> desk.list(programme))).hasSize(1);
    }

    @Test
    void a_shop_cannot_be_changed_into_one_that_is_there() {
        add(bakery());
        var other = add(shop("Librairie Quai Nord"));

        assertThatThrownBy(() -> change(other, bakery())).isInstanceOf(RefusedDataException.class);
        assertThat(inTown(() -> desk.card(other)).shop()).isEqualTo("Librairie Quai Nord");
    }

    @Test
    void the_same_shop_may_take_part_in_another_programme() {
        add(bakery());
        var next = inTown(() -> programmes.open(ProgrammeFixture.spring()));

        assertThat(inTown(() -> desk.add(next, bakery()))).isNotNull();
    }

    @Test
    void without_a_rush_of_its_own_a_shop_has_the_usual_one_of_its_trade() {
        var id = add(bakery());
        assertThat(inTown(() -> desk.hours(id)).rush()).isEqualTo(Seasons.usualRush("BAKERY"));

        busy(id, new BusyTimes("Sa 08:00-12:00", List.of()));
        assertThat(inTown(() -> desk.hours(id)).rush()).isEqualTo(DeclaredHours.of("Sa 08:00-12:00"));

        busy(id, new BusyTimes(" ", List.of()));
        assertThat(inTown(() -> desk.hours(id)).rush()).isEqualTo(Seasons.usualRush("BAKERY"));
    }

    @Test
    void own_peaks_stand_beside_those_of_the_trade_and_can_be_taken_away() {
        var id = add(bakery());
        var fair = new Peak(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 2), "Foire de mai");
        var stocktaking = new Peak(LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 6), "Inventaire");
        var easter = new Peak(LocalDate.of(2027, 3, 14), LocalDate.of(2027, 3, 29), "peak.easter");

        busy(id, new BusyTimes(null, List.of(fair, stocktaking)));
        assertThat(inTown(() -> desk.busyTimes(id)).peaks()).containsExactly(stocktaking, fair);
        assertThat(inTown(() -> desk.hours(id)).peaks()).containsExactly(stocktaking, easter, fair);

        busy(id, new BusyTimes(null, List.of(fair)));
        assertThat(inTown(() -> desk.hours(id)).peaks()).containsExactly(easter, fair);
    }

    @Test
    void another_towns_shop_is_not_found_by_anybody() {
        var id = add(bakery());
        var elsewhere = towns.found();
        var coordinator = towns.open(elsewhere, Role.COORDINATOR);

        assertThatThrownBy(() -> acting.asAccount(coordinator, () -> desk.data(id)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asSystem(elsewhere, () -> desk.hours(id)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asSystem(elsewhere, () -> desk.add(programme, bakery())))
                .isInstanceOf(NotAllowedException.class);
        assertThat(acting.asSystem(elsewhere, () -> desk.list(programme))).isEmpty();
        assertThat(acting.asSystem(elsewhere, () -> desk.profiles(programme))).isEmpty();
        assertThat(acting.asSystem(elsewhere, () -> desk.find(programme, "Boulangerie Lagarde", "12 rue du Port")))
                .isEmpty();
    }

    @Test
    void a_merchant_sees_their_own_card_and_no_other() {
        var own = add(bakery());
        var other = add(shop("Librairie Quai Nord"));

        assertThat(acting.asMerchant(town, own.value(), () -> desk.card(own)).shop())
                .isEqualTo("Boulangerie Lagarde");
        assertThatThrownBy(() -> acting.asMerchant(town, own.value(), () -> desk.card(other)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asMerchant(town, own.value(), () -> desk.data(own)))
                .isInstanceOf(NotAllowedException.class);
    }

    private boolean tryToAdd() {
        try {
            add(bakery());
            return true;
        } catch (RefusedDataException e) {
            return false;
        }
    }

    private MerchantId add(MerchantData data) {
        return inTown(() -> desk.add(programme, data));
    }

    private void change(MerchantId id, MerchantData data) {
        inTown(() -> {
            desk.change(id, data);
            return null;
        });
    }

    private void busy(MerchantId id, BusyTimes times) {
        inTown(() -> {
            desk.change(id, times);
            return null;
        });
    }

    private <T> T inTown(Callable<T> work) {
        return acting.asSystem(town, work);
    }
}
