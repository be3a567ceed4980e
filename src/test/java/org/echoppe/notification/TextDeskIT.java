package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.echoppe.access.AccountId;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.access.SignInDesk;
import org.echoppe.access.Stationery;
import org.echoppe.access.TownDesk;
import org.echoppe.notification.TextAnswer.Flawed;
import org.echoppe.notification.TextAnswer.Kept;
import org.echoppe.notification.TextAnswer.Overtaken;
import org.echoppe.notification.TrialAnswer.Posted;
import org.echoppe.notification.TrialAnswer.Shown;
import org.echoppe.notification.TrialAnswer.TooMany;
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
class TextDeskIT {

    private static final TextKey INVITATION = new TextKey("invitation", "fr");
    private static final TextKey SIGN_IN = new TextKey("sign-in-link", "fr");
    private static final String OURS = """
            <@mail.message subject="Bienvenue ${recipient}">
              <@mail.line>Chez nous, ${shop} compte.</@mail.line>
              <@mail.button to=bookingLink>Choisir</@mail.button>
            </@mail.message>
            """;
    private static final String SIGN = """
            <@mail.message subject="Entrez, ${recipient}">
              <@mail.button to=signInLink>Entrer</@mail.button>
            </@mail.message>
            """;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private PairFixture pairs;

    @Inject
    private TextDesk desk;

    @Inject
    private TownDesk townDesk;

    @Inject
    private SignInDesk signIn;

    @Inject
    private OwnTextFixture texts;

    private MunicipalityId town;
    private AccountId coordinator;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void open() {
        clock.set(TestClock.TUESDAY_NINE);
        acting.asSystem(null, pairs::emptyOutbox);
        town = towns.found();
        coordinator = towns.open(town, Role.COORDINATOR);
    }

    @Test
    void what_a_town_writes_is_sent_from_the_next_letter_on_and_in_that_town_alone() {
        publish(town);
        assertThat(keep(INVITATION, 0, OURS)).isEqualTo(new Kept());
        publish(town);
        publish(towns.found());

        assertThat(invitations())
                .filteredOn(letter -> letter.view().subject().startsWith("Bienvenue"))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.view().subject()).isEqualTo("Bienvenue Camille Lagarde");
                    assertThat(letter.view().text())
                            .contains("Chez nous, Boulangerie Lagarde compte.")
                            .contains("LINK-");
                    assertThat(letter.municipality()).isEqualTo(town);
                });
        assertThat(invitations()).hasSize(3);
    }

    @Test
    void nothing_that_could_fail_is_kept() {
        assertThat(keep(INVITATION, 0, OURS.replace("${shop}", "${shopp}"))).isInstanceOf(Flawed.class);
        assertThat(keep(INVITATION, 0, OURS.replace("@mail.button to", "@mail.button too")))
                .isInstanceOf(Flawed.class);

        assertThat(sheet().number()).isZero();
        assertThat(sheet().isOwn()).isFalse();
    }

    @Test
    void every_change_is_kept_and_can_be_undone() {
        keep(INVITATION, 0, OURS);
        as(() -> desk.dropOwn(INVITATION, 1));
        assertThat(sheet().isOwn()).isFalse();
        assertThat(sheet().source()).isEqualTo(sheet().usual());

        assertThat(keep(INVITATION, 2, as(() -> desk.sourceOf(INVITATION, 1)))).isEqualTo(new Kept());

        assertThat(sheet().source()).isEqualTo(OURS);
        assertThat(sheet().versions()).extracting(TextVersion::number).containsExactly(3, 2, 1);
        assertThat(sheet().versions()).extracting(TextVersion::isOwn).containsExactly(true, false, true);
        assertThat(sheet().versions()).extracting(TextVersion::by).containsOnly("COORDINATOR");
        assertThat(row().changedBy()).isEqualTo("COORDINATOR");
        assertThat(pairs.historyWords(town)).contains("text.rewritten", "text.dropped");
    }

    @Test
    void of_two_who_change_the_same_text_at_once_one_is_told_so() {
        Callable<TextAnswer> change = () -> keep(INVITATION, 0, OURS);

        List<TextAnswer> answers = acting.atOnce(Collections.nCopies(4, change));

        assertThat(answers).filteredOn(Kept.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Overtaken.class::isInstance).hasSize(3);
        publish(town);
        assertThat(invitations().get(0).view().subject()).startsWith("Bienvenue");
    }

    @Test
    void a_stranger_gets_the_letter_of_the_town_she_signs_in_to() {
        keep(SIGN_IN, 0, SIGN);
        String email =
                acting.asSystem(town, () -> townDesk.coordinators().get(0).email());

        acting.asNobody(() -> {
            signIn.requestLink(email, null);
            return null;
        });

        assertThat(acting.asSystem(null, pairs::outbox))
                .extracting(letter -> letter.view().subject())
                .containsExactly("Entrez, COORDINATOR");
    }

    @Test
    void a_text_whose_words_are_gone_is_set_aside_told_and_costs_no_letter() {
        keep(INVITATION, 0, OURS);
        acting.asSystem(town, () -> texts.spoil(OURS, OURS.replace("${shop}", "${formerWord}")));

        publish(town);

        assertThat(invitations().get(0).view().subject()).startsWith("Inès Bel vous accompagne");
        assertThat(row().isFlawed()).isTrue();
        assertThat(row().failed()).isEqualTo(1);
        assertThat(sheet().flaws()).extracting(flaw -> flaw.line()).containsExactly(2);
        assertThat(as(() -> desk.setAside())).isEqualTo(1);
    }

    @Test
    void it_is_shown_with_what_a_real_letter_said_and_with_no_token() {
        publish(town);
        TextExample letter = sheet().examples().get(0);

        TrialAnswer shown = as(() -> desk.show(new TextTrial(INVITATION, OURS, letter.message())));

        assertThat(shown).isInstanceOfSatisfying(Shown.class, it -> {
            assertThat(it.subject()).isEqualTo("Bienvenue Camille Lagarde");
            assertThat(it.text()).contains("/shop/slots?k=exemple").doesNotContain("LINK-");
            assertThat(it.html()).contains("Boulangerie Lagarde").doesNotContain("LINK-");
        });
    }

    @Test
    void a_letter_of_another_town_or_kind_is_no_example() {
        publish(town);
        MessageId ours = sheet().examples().get(0).message();
        AccountId stranger = towns.open(towns.found(), Role.COORDINATOR);

        assertThatThrownBy(() -> acting.asAccount(stranger, () -> desk.show(new TextTrial(INVITATION, OURS, ours))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(() -> desk.show(new TextTrial(SIGN_IN, SIGN, ours))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_trial_goes_to_whoever_asks_for_it_and_counts_for_nobody() {
        TrialAnswer posted = as(() -> desk.post(new TextTrial(INVITATION, OURS, null)));

        String mine = acting.asSystem(town, () -> townDesk.coordinators().get(0).email());
        assertThat(posted).isEqualTo(new Posted(mine));
        OutboxMessage letter = acting.asSystem(null, pairs::outbox).get(0);
        assertThat(letter.view().recipient()).isEqualTo(mine);
        assertThat(letter.view().subject()).isEqualTo("[Essai] Bienvenue Claire Lagarde");
        assertThat(letter.link().isThere()).isFalse();
        assertThat(texts.invitationsOpen(town)).isZero();
        assertThat(sheet().examples()).isEmpty();
    }

    @Test
    void trials_have_a_pace() {
        for (int trial = 0; trial < TrialPace.MOST; trial++) {
            as(() -> desk.post(new TextTrial(INVITATION, OURS, null)));
        }

        assertThat(as(() -> desk.post(new TextTrial(INVITATION, OURS, null)))).isInstanceOf(TooMany.class);
    }

    @Test
    void whoever_signs_for_the_town_signs_its_letters() {
        acting.asSystem(town, () -> {
            townDesk.writeOn(new Stationery("Commerce", "commerce@example.org", "Jeanne Duval", "maire", true, 0));
            return null;
        });

        publish(town);

        assertThat(invitations().get(0).view().text()).contains("\nJeanne Duval, maire\n");
        assertThat(invitations().get(0).view().html()).doesNotContain("cid:");
    }

    @Test
    void every_letter_says_when_it_goes_in_the_language_of_the_page() {
        List<TextRow> rows = as(() -> desk.list(Locale.FRENCH));

        assertThat(rows)
                .hasSize(LetterKind.values().length)
                .allMatch(row -> row.about().endsWith("."));
    }

    private TextAnswer keep(TextKey key, int basedOn, String source) {
        return as(() -> desk.keep(new NewText(key, basedOn, source)));
    }

    private TextSheet sheet() {
        return as(() -> desk.sheet(INVITATION));
    }

    private TextRow row() {
        return as(() -> desk.list(Locale.FRENCH)).stream()
                .filter(row -> row.key().equals(INVITATION))
                .findFirst()
                .orElseThrow();
    }

    private List<OutboxMessage> invitations() {
        return acting.asSystem(null, pairs::outbox).stream()
                .filter(letter -> letter.view().event().equals("invitation"))
                .toList();
    }

    private void publish(MunicipalityId where) {
        acting.asSystem(where, () -> {
            pairs.publish(where, pairs.meet("claire" + System.nanoTime() + "@example.org"));
            return null;
        });
    }

    private <T> T as(Callable<T> work) {
        return acting.asAccount(coordinator, work);
    }
}
