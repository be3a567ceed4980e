package org.echoppe.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.mentor.MentorFixture.expert;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.echoppe.access.AccountId;
import org.echoppe.access.AccountRow;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.access.SignInDesk;
import org.echoppe.access.TownDesk;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
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
class MentorDeskIT {

    private static final String PASSWORD = "douze caractères";

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private TownDesk townDesk;

    @Inject
    private SignInDesk signIn;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private MentorDesk desk;

    private MunicipalityId town;
    private ProgrammeId programme;
    private String email;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void open_a_programme_in_a_new_town() {
        clock.set(TestClock.TUESDAY_NINE);
        town = towns.found();
        programme = inTown(() -> programmes.open(ProgrammeFixture.spring()));
        email = "ines." + town.value() + "@example.org";
    }

    @Test
    void an_expert_is_kept_whole_with_the_programmes_dates_as_mandate() {
        var id = add(expert(email));

        MentorData data = inTown(() -> desk.data(id));
        assertThat(data.skills()).isEqualTo(Map.of(ActionCode.DIGITAL_PAYMENT, 3, ActionCode.STOCK, 1));
        assertThat(data.languages()).containsExactlyInAnyOrder("fr", "en");
        assertThat(data.modes()).containsExactlyInAnyOrder(Mode.ON_SITE, Mode.VIDEO);
        assertThat(data.interests()).containsExactly("Boulangerie du Centre");
        assertThat(data.phone()).isEqualTo("+33639980203");
        assertThat(data.mandateFrom()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(data.mandateUntil()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(inTown(() -> desk.problems(id, data))).isEmpty();
    }

    @Test
    void an_expert_signs_in_with_the_account_opened_for_them_and_is_recognised() {
        var id = add(expert(email));
        var account = inTown(() -> desk.card(id)).account();

        assertThat(acting.asAccount(account, desk::me)).isEqualTo(id);
    }

    @Test
    void an_expert_of_two_editions_keeps_one_account_and_is_the_one_of_the_running_edition() {
        var running = add(expert(email));
        var next = inTown(() -> programmes.open(ProgrammeFixture.autumn()));
        var later = inTown(() -> desk.add(next, expert(email)));

        var account = inTown(() -> desk.card(later)).account();
        assertThat(account).isEqualTo(inTown(() -> desk.card(running)).account());
        assertThat(acting.asAccount(account, desk::me)).isEqualTo(running);
    }

    @Test
    void somebody_who_is_no_expert_is_not_found_as_one() {
        var stranger = towns.open(town, Role.MENTOR);

        assertThatThrownBy(() -> acting.asAccount(stranger, desk::me)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void what_is_changed_stays_changed_and_lists_shrink_too() {
        var id = add(expert(email));
        var changed = new MentorData(
                "Inès Moreau",
                "Moreau conseil",
                email,
                null,
                Map.of(ActionCode.STOCK, 2),
                Set.of("es"),
                Set.of(Mode.PHONE),
                0,
                "Tu 14:00-17:00",
                Set.of(),
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 3, 1));

        change(id, changed);

        assertThat(inTown(() -> desk.data(id))).isEqualTo(changed);
        assertThat(inTown(() -> desk.availability(id)).notation()).isEqualTo("Tu 14:00-17:00");
    }

    @Test
    void an_expert_is_found_by_address_whatever_its_case() {
        var id = add(expert(email));

        assertThat(inTown(() -> desk.find(programme, " " + email.toUpperCase())))
                .contains(id);
        assertThat(inTown(() -> desk.profiles(programme)))
                .singleElement()
                .satisfies(profile -> assertThat(profile.id()).isEqualTo(id));
    }

    @Test
    void the_same_expert_twice_is_a_problem_and_the_database_refuses_it_too() {
        add(expert(email));

        assertThat(inTown(() -> desk.problems(programme, expert(email))))
                .extracting(Problem::key)
                .containsExactly("problem.email.twice");
        assertThatThrownBy(() -> add(expert(email))).isInstanceOf(RefusedDataException.class);
        assertThat(inTown(() -> desk.list(programme))).hasSize(1);
    }

    @Test
    void an_address_that_signs_in_as_something_else_is_a_problem() {
        towns.open(town, Role.COORDINATOR);
        String coordinators = inTown(() -> townDesk.accounts(Role.COORDINATOR)).stream()
                .map(AccountRow::email)
                .findFirst()
                .orElseThrow();

        assertThat(inTown(() -> desk.problems(programme, expert(coordinators))))
                .extracting(Problem::key)
                .containsExactly("problem.email.elsewhere");
    }

    @Test
    void an_address_that_signs_in_in_another_town_is_refused_and_nothing_is_kept() {
        add(expert(email));
        var elsewhere = towns.found();
        var theirs = acting.asSystem(elsewhere, () -> programmes.open(ProgrammeFixture.spring()));

        assertThatThrownBy(() -> acting.asSystem(elsewhere, () -> desk.add(theirs, expert(email))))
                .isInstanceOf(RefusedDataException.class);
        assertThat(acting.asSystem(elsewhere, () -> desk.list(theirs))).isEmpty();
    }

    @Test
    void another_towns_expert_is_not_found_by_anybody() {
        var id = add(expert(email));
        var elsewhere = towns.found();
        var coordinator = towns.open(elsewhere, Role.COORDINATOR);

        assertThatThrownBy(() -> acting.asAccount(coordinator, () -> desk.data(id)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asSystem(elsewhere, () -> desk.card(id)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(acting.asSystem(elsewhere, () -> desk.list(programme))).isEmpty();
        assertThat(acting.asSystem(elsewhere, () -> desk.profiles(programme))).isEmpty();
        assertThat(acting.asSystem(elsewhere, () -> desk.find(programme, email)))
                .isEmpty();
    }

    @Test
    void with_a_corrected_address_the_old_one_signs_in_no_more_and_its_links_and_pages_are_dead() {
        var id = add(expert(email));
        var before = accountOf(id);
        String link = tokenOf(acting.asSystem(null, () -> signIn.addressFor(before)));
        setPassword(before);

        change(id, expert(corrected()));

        assertThat(accountOf(id)).isNotEqualTo(before);
        assertThat(acting.asNobody(() -> signIn.withLink(link))).isEmpty();
        assertThat(acting.asNobody(() -> signIn.withPassword(email, PASSWORD))).isEmpty();
        assertThat(acting.asNobody(() -> signIn.enter(before))).isFalse();
        assertThat(acting.asAccount(accountOf(id), desk::me)).isEqualTo(id);
    }

    @Test
    void a_corrected_address_counts_in_every_edition_the_expert_takes_part_in() {
        var running = add(expert(email));
        var next = inTown(() -> programmes.open(ProgrammeFixture.autumn()));
        var later = inTown(() -> desk.add(next, expert(email)));

        change(running, expert(corrected()));

        assertThat(inTown(() -> desk.data(later)).email()).isEqualTo(corrected());
        assertThat(accountOf(later)).isEqualTo(accountOf(running));
    }

    @Test
    void an_address_corrected_by_mistake_can_be_given_back_but_its_old_link_and_password_stay_dead() {
        var id = add(expert(email));
        var before = accountOf(id);
        String link = tokenOf(acting.asSystem(null, () -> signIn.addressFor(before)));
        setPassword(before);
        change(id, expert(corrected()));

        assertThat(inTown(() -> desk.problems(id, expert(email)))).isEmpty();
        change(id, expert(email));

        assertThat(accountOf(id)).isEqualTo(before);
        assertThat(acting.asAccount(before, desk::me)).isEqualTo(id);
        assertThat(acting.asNobody(() -> signIn.withLink(link))).isEmpty();
        assertThat(acting.asNobody(() -> signIn.withPassword(email, PASSWORD))).isEmpty();
    }

    @Test
    void correcting_an_address_leaves_the_accounts_of_another_town_alone() {
        var elsewhere = towns.found();
        var theirs = acting.asSystem(elsewhere, () -> programmes.open(ProgrammeFixture.spring()));
        var theirExpert = acting.asSystem(elsewhere, () -> desk.add(theirs, expert(corrected())));
        var theirAccount =
                acting.asSystem(elsewhere, () -> desk.card(theirExpert)).account();
        var id = add(expert(email));

        assertThat(inTown(() -> desk.problems(id, expert(corrected()))))
                .extracting(Problem::key)
                .containsExactly("problem.email.elsewhere");
        assertThatThrownBy(() -> change(id, expert(corrected()))).isInstanceOf(RefusedDataException.class);

        assertThat(acting.asAccount(theirAccount, desk::me)).isEqualTo(theirExpert);
        assertThat(acting.asAccount(accountOf(id), desk::me)).isEqualTo(id);
    }

    @Test
    void a_new_expert_begins_in_a_language_they_speak() {
        var english = add(speaking("en", Set.of("en", "es")));
        var both = add(speaking("both", Set.of("en", "fr")));
        var neither = add(speaking("neither", Set.of("de")));

        assertThat(inTown(() -> townDesk.languageOf(accountOf(english)))).isEqualTo("en");
        assertThat(inTown(() -> townDesk.languageOf(accountOf(both)))).isEqualTo("fr");
        assertThat(inTown(() -> townDesk.languageOf(accountOf(neither)))).isEqualTo("fr");
    }

    private MentorData speaking(String name, Set<String> languages) {
        MentorData like = expert(name + "." + email);
        return new MentorData(
                like.name(),
                like.organisation(),
                like.email(),
                like.phone(),
                like.skills(),
                languages,
                like.modes(),
                like.capacity(),
                like.availability(),
                like.interests(),
                null,
                null);
    }

    private String corrected() {
        return "juste." + email;
    }

    private void setPassword(AccountId account) {
        acting.asSystem(null, () -> {
            townDesk.choosePassword(account, PASSWORD);
            return null;
        });
    }

    private AccountId accountOf(MentorId id) {
        return inTown(() -> desk.card(id)).account();
    }

    private static String tokenOf(String address) {
        return address.substring(address.indexOf("k=") + 2);
    }

    private MentorId add(MentorData data) {
        return inTown(() -> desk.add(programme, data));
    }

    private void change(MentorId id, MentorData data) {
        inTown(() -> {
            desk.change(id, data);
            return null;
        });
    }

    private <T> T inTown(Callable<T> work) {
        return acting.asSystem(town, work);
    }
}
