package org.echoppe.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.programme.ActionCode.DIGITAL_PAYMENT;
import static org.echoppe.programme.ActionCode.STOCK;
import static org.echoppe.programme.catalogue.CatalogueFixture.named;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.NewProgramme;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.RefusedDataException;
import org.echoppe.programme.catalogue.EditAnswer.Done;
import org.echoppe.programme.catalogue.EditAnswer.Refused;
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
class CatalogueDeskIT {

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private CatalogueDesk desk;

    private MunicipalityId town;
    private ProgrammeId programme;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void open_a_programme() {
        clock.set(TestClock.TUESDAY_NINE);
        town = towns.found();
        programme = as(
                () -> programmes.open(new NewProgramme("2027", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 12, 17))));
    }

    @Test
    void a_programme_opens_with_one_action_for_each_theme_in_version_one() {
        assertThat(actions()).extracting(CataloguedAction::theme).containsExactlyInAnyOrder(ActionCode.values());
        assertThat(actions()).allSatisfy(action -> {
            assertThat(action.version()).isEqualTo(1);
            assertThat(action.steps()).hasSizeBetween(5, 7);
        });
    }

    @Test
    void each_action_has_its_steps_in_order_in_the_readers_language() {
        assertThat(titles(Locale.FRENCH)).contains("Commander le terminal");
        assertThat(titles(Locale.ENGLISH)).contains("Order the terminal");
        assertThat(titles(Locale.ITALIAN)).isEqualTo(titles(Locale.FRENCH));
    }

    @Test
    void what_is_saved_is_the_next_version_word_for_word() {
        assertThat(save(stock(), 1, named("Inventaire"))).isEqualTo(new Done(2));

        assertThat(action(stock()).version()).isEqualTo(2);
        assertThat(action(stock()).draft()).isEqualTo(named("Inventaire"));
    }

    @Test
    void the_second_of_two_who_edit_the_same_version_is_told_and_changes_nothing() {
        save(stock(), 1, named("La première"));

        assertThat(save(stock(), 1, named("La seconde"))).isEqualTo(new Refused(CatalogueRule.NOBODY_SAVED_MEANWHILE));
        assertThat(action(stock()).draft()).isEqualTo(named("La première"));
        assertThat(save(stock(), 2, named("La seconde"))).isEqualTo(new Done(3));
    }

    @Test
    void what_cannot_be_kept_is_refused_and_writes_no_version() {
        assertThatThrownBy(() -> save(stock(), 1, named(" "))).isInstanceOf(RefusedDataException.class);

        assertThat(action(stock()).version()).isEqualTo(1);
    }

    @Test
    void a_copy_stands_beside_its_model_under_another_name() {
        ActionId copy = as(() -> desk.copy(stock()));

        assertThat(action(copy).theme()).isEqualTo(STOCK);
        assertThat(action(copy).draft().steps())
                .isEqualTo(action(stock()).draft().steps());
        assertThat(action(copy).words().get("fr").name())
                .isNotEqualTo(action(stock()).words().get("fr").name());
    }

    @Test
    void the_first_action_of_a_theme_stands_for_it_until_it_is_retired() {
        ActionId model = stock();
        ActionId copy = as(() -> desk.copy(model));
        as(() -> desk.retire(model));

        assertThat(stock()).isEqualTo(copy);
        as(() -> desk.bringBack(model));
        assertThat(stock()).isEqualTo(model);
    }

    @Test
    void a_theme_keeps_its_last_action() {
        assertThat(as(() -> desk.retire(stock()))).isEqualTo(new Refused(CatalogueRule.THEME_KEEPS_ONE));

        assertThat(action(stock()).retired()).isFalse();
    }

    @Test
    void another_town_sees_and_changes_nothing() {
        ActionId theirs = stock();
        MunicipalityId elsewhere = towns.found();

        assertThat(acting.asSystem(elsewhere, () -> desk.actions(programme))).isEmpty();
        assertThatThrownBy(() -> acting.asSystem(elsewhere, () -> desk.save(theirs, 1, named("Pris"))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asSystem(elsewhere, () -> desk.copy(theirs)))
                .isInstanceOf(NotAllowedException.class);
    }

    private List<CataloguedAction> actions() {
        return as(() -> desk.actions(programme));
    }

    private ActionId stock() {
        return as(() -> desk.firstOf(programme, List.of(STOCK))).get(STOCK).id();
    }

    private CataloguedAction action(ActionId id) {
        return as(() -> desk.action(id));
    }

    private EditAnswer save(ActionId id, int basedOn, ActionDraft draft) {
        return as(() -> desk.save(id, basedOn, draft));
    }

    private List<String> titles(Locale locale) {
        return as(() -> desk.steps(programme, DIGITAL_PAYMENT, locale)).stream()
                .map(CatalogueStep::title)
                .toList();
    }

    private <T> T as(Callable<T> work) {
        return acting.asSystem(town, work);
    }
}
