package org.echoppe.matching.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.echoppe.access.AccountId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.action.ActionDesk;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.MentorDayDesk;
import org.echoppe.booking.OpenSlot;
import org.echoppe.booking.PastSession;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionNote;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SlotRequest;
import org.echoppe.matching.Answered;
import org.echoppe.matching.Criterion;
import org.echoppe.matching.DeclineReason;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingEnd;
import org.echoppe.matching.PairingEnded;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingPaused;
import org.echoppe.matching.Pause;
import org.echoppe.matching.ProgrammeFixture;
import org.echoppe.matching.Replacement;
import org.echoppe.matching.StopReason;
import org.echoppe.matching.Weights;
import org.echoppe.matching.draft.DraftDesk;
import org.echoppe.matching.draft.DraftId;
import org.echoppe.matching.draft.DraftStepDesk;
import org.echoppe.mentor.MentorData;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.StartingPlace;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Trade;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.TestTown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AnswerDeskIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** However many pairings there are. */
    private static final int MOST_STATEMENTS = 36;

    @Inject
    private BookingFixture fixture;

    @Inject
    private AnsweredFixture heard;

    @Inject
    private Acting acting;

    @Inject
    private TestTown towns;

    @Inject
    private TestClock clock;

    @Inject
    private AnswerDesk desk;

    @Inject
    private PairingDesk pairings;

    @Inject
    private QuestionDesk questions;

    @Inject
    private MyMentorDesk mine;

    @Inject
    private MatchingDesk matching;

    @Inject
    private MentorDesk mentors;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDayDesk day;

    @Inject
    private BookingDesk booking;

    @Inject
    private ActionDesk actions;

    @Inject
    private DraftDesk drafts;

    @Inject
    private DraftStepDesk steps;

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
        clock.set(TestClock.TUESDAY_NINE);
        assertThat(fixture.broken()).isEmpty();
    }

    @Test
    void a_mentor_declines_once_and_the_shop_and_its_sessions_are_free() {
        Cohort town = fixture.cohort(1);
        LivePairing pair = pair(town);
        SessionId session = book(town);

        assertThat(decline(town, pair.id())).isEqualTo(Answered.GIVEN);
        assertThat(decline(town, pair.id())).as("tapped twice").isEqualTo(Answered.GIVEN);
        assertThat(asMentor(town, () -> pairings.accept(pair.id()))).isEqualTo(Answered.ALREADY_OVER);

        assertThat(heard.of(pair.id(), PairingEnded.class)).singleElement().satisfies(ended -> {
            assertThat(ended.how()).isEqualTo(PairingEnd.DECLINED);
            assertThat(ended.why()).isEqualTo("NO_TIME");
        });
        assertThat(asShop(town, () -> matching.of(town.shop()))).isEmpty();
        assertThat(asShop(town, () -> booking.session(session)).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(asShop(town, () -> booking.news().cancelled())).hasSize(1);
    }

    @Test
    void who_has_accepted_no_longer_declines() {
        Cohort town = fixture.cohort(1);
        LivePairing pair = pair(town);
        asMentor(town, () -> day.accept(pair.id()));

        assertThat(decline(town, pair.id())).isEqualTo(Answered.ALREADY_ACCEPTED);
        assertThat(pair(town).id()).isEqualTo(pair.id());
    }

    @Test
    void of_a_yes_and_a_no_at_once_the_first_counts() {
        Cohort town = fixture.cohort(1);
        LivePairing pair = pair(town);

        List<Answered> answers = acting.atOnce(List.of(
                () -> asMentor(town, () -> pairings.accept(pair.id())),
                () -> decline(town, pair.id()),
                () -> asMentor(town, () -> pairings.accept(pair.id())),
                () -> decline(town, pair.id())));

        boolean isOver = !heard.of(pair.id(), PairingEnded.class).isEmpty();
        Answered refused = isOver ? Answered.ALREADY_OVER : Answered.ALREADY_ACCEPTED;
        assertThat(answers.get(isOver ? 1 : 0)).isEqualTo(Answered.GIVEN);
        assertThat(List.of(answers.get(isOver ? 0 : 1), answers.get(isOver ? 2 : 3)))
                .containsOnly(refused);
        assertThat(heard.of(pair.id(), PairingEnded.class)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void nobody_answers_for_another_mentor_or_from_another_town() {
        Cohort town = fixture.cohort(1);
        LivePairing pair = pair(town);
        AccountId other = accountOf(town, relay(town, "Karim"));
        Cohort elsewhere = fixture.cohort(1);

        for (AccountId stranger : List.of(other, elsewhere.mentorAccount())) {
            assertRefused(stranger, () -> pairings.accept(pair.id()));
            assertRefused(stranger, () -> pairings.decline(pair.id(), DeclineReason.OTHER));
            assertRefused(stranger, () -> ask(pair.id(), "key", "Une question"));
            assertRefused(stranger, () -> questions.asked(pair.id()));
        }
        AccountId coordinator = towns.open(elsewhere.town(), Role.COORDINATOR);
        assertRefused(coordinator, () -> pairings.complete(pair.id()));
        assertRefused(coordinator, () -> pairings.view(pair.id()));
        assertRefused(coordinator, () -> desk.replace(pair.id(), elsewhere.mentor()));
        assertRefused(coordinator, () -> desk.relays(pair.id()));
        assertThat(pair(town).id()).isEqualTo(pair.id());
    }

    @Test
    void a_question_and_its_answer_sent_twice_are_one_question_and_one_answer() {
        Cohort town = fixture.cohort(1);
        LivePairing pair = pair(town);
        acting.atOnce(Collections.nCopies(3, (Callable<Boolean>)
                () -> asMentor(town, () -> ask(pair.id(), "key-1", " Un RIB suffit ? "))));

        QuestionRow open = board(town).questions().get(0);
        assertThat(board(town).questions()).hasSize(1);
        assertThat(open.question()).isEqualTo("Un RIB suffit ?");
        assertThat(heard.of(pair.id(), QuestionAsked.class)).hasSize(1);

        assertThat(asCoordinator(town, () -> questions.answer(open.id(), " "))).isFalse();
        assertThat(asCoordinator(town, () -> questions.answer(open.id(), "Oui.")))
                .isTrue();
        assertThat(asCoordinator(town, () -> questions.answer(open.id(), "Oui. ")))
                .isTrue();
        assertThat(heard.of(pair.id(), QuestionAnswered.class)).hasSize(1);
        assertThat(asMentor(town, () -> questions.asked(pair.id())))
                .extracting(QuestionRow::answer)
                .containsExactly("Oui.");
        assertThat(board(town).isQuiet()).isTrue();
    }

    @Test
    void a_merchant_sees_who_comes_and_asks_for_another_without_the_mentor_hearing_of_it() {
        Cohort town = fixture.cohort(1);
        LivePairing pair = pair(town);
        MyMentor before = asShop(town, () -> mine.mentor().orElseThrow());
        assertThat(before.firstName()).isEqualTo("Inès");
        assertThat(before.unwanted()).isFalse();
        assertThat(lettersToMentor(town)).containsExactly("mentor-pairing");

        acting.atOnce(Collections.nCopies(3, (Callable<Boolean>) () -> asShop(town, () -> {
            mine.askForAnother(OtherReason.HOURS);
            return true;
        })));

        assertThat(heard.of(pair.id(), AnotherAsked.class)).hasSize(1);
        assertThat(asShop(town, () -> mine.mentor().orElseThrow()).unwanted()).isTrue();
        assertThat(board(town).toPlace()).singleElement().satisfies(line -> {
            assertThat(line.why()).isEqualTo(ToPlace.Why.ANOTHER_ASKED);
            assertThat(line.reason()).isEqualTo("HOURS");
        });
        assertThat(lettersToMentor(town)).containsExactly("mentor-pairing");
        assertThat(asMentor(town, () -> matching.of(town.mentor()))).containsExactly(pair);

        asShop(town, () -> {
            mine.stay();
            return true;
        });
        assertThat(board(town).toPlace()).isEmpty();
    }

    @Test
    void after_48_working_hours_the_relay_is_offered_and_one_tap_hands_the_shop_over() {
        Cohort town = fixture.cohort(1);
        LivePairing pair = pair(town);
        MentorId karim = relay(town, "Karim");
        clock.set(TestClock.TUESDAY_NINE.plus(Duration.ofHours(48)).minusSeconds(1));
        assertThat(board(town).toPlace()).isEmpty();

        clock.forward(Duration.ofSeconds(1));
        assertThat(board(town).toPlace()).singleElement().satisfies(line -> {
            assertThat(line.why()).isEqualTo(ToPlace.Why.NOT_ANSWERED);
            assertThat(line.relays()).extracting(RelayMentor::mentor).containsExactly(karim);
        });
        assertThat(asCoordinator(town, () -> desk.toDo(town.programme()))).isEqualTo(1);

        assertThat(give(town, pair.id(), karim)).isEqualTo(Replacement.DONE);
        assertThat(give(town, pair.id(), karim)).as("tapped twice").isEqualTo(Replacement.ALREADY_PLACED);
        assertThat(pair(town).mentor()).isEqualTo(karim);
        assertThat(heard.of(pair.id(), PairingEnded.class)).hasSize(1);
    }

    @Test
    void relays_are_weighed_as_the_latest_draft_is() {
        Cohort town = fixture.cohort(1);
        LivePairing pair = pair(town);
        MentorId skilled = relay(town, "Karim", 3, Set.of());
        MentorId ofTheTrade = relay(town, "Léa", 1, Set.of(Trade.OTHER));

        assertThat(relays(town, pair.id())).containsExactly(skilled, ofTheTrade);

        clock.forward(Duration.ofMinutes(1));
        asCoordinator(town, () -> {
            DraftId draft = drafts.open(town.programme(), "Le métier d’abord");
            return steps.weigh(draft, Weights.USUAL.with(Criterion.SKILL, 0).with(Criterion.TRADE, Weights.MOST));
        });
        assertThat(relays(town, pair.id())).containsExactly(ofTheTrade, skilled);
    }

    @Test
    void the_board_asks_as_much_of_the_database_for_few_pairings_as_for_many() {
        long few = statementsOfTheBoard(3);

        assertThat(statementsOfTheBoard(12)).isEqualTo(few).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    /** A third declined, a third ask for somebody else, a third are silent; as many questions. */
    private long statementsOfTheBoard(int shops) {
        Cohort town = fixture.cohort(shops);
        relay(town, "Karim");
        AccountId claire = towns.open(town.town(), Role.COORDINATOR);
        List<PairingId> pairs = acting.asSystem(town.town(), () -> matching.of(town.mentor())).stream()
                .map(LivePairing::id)
                .toList();
        for (int number = 0; number < shops; number++) {
            PairingId pair = pairs.get(number);
            asMentor(town, () -> ask(pair, "key", "Un RIB suffit ?"));
            if (number % 3 == 0) {
                decline(town, pair);
            } else if (number % 3 == 1) {
                acting.asMerchant(town.town(), shopOf(town, pair).value(), () -> {
                    mine.askForAnother(OtherReason.NONE);
                    return true;
                });
            }
        }
        clock.set(TestClock.TUESDAY_NINE.plus(Duration.ofHours(48)));
        assertThat(acting.asAccount(claire, () -> desk.board(town.programme())).toPlace())
                .hasSize(shops);
        long statements = acting.asAccount(claire, () -> fixture.statementsOf(() -> desk.board(town.programme())));
        clock.set(TestClock.TUESDAY_NINE);
        return statements;
    }

    private MerchantId shopOf(Cohort town, PairingId pair) {
        return asCoordinator(town, () -> pairings.view(pair)).pairing().merchant();
    }

    private List<MentorId> relays(Cohort town, PairingId pair) {
        return asCoordinator(town, () -> desk.relays(pair)).stream()
                .map(RelayMentor::mentor)
                .toList();
    }

    @Test
    void whoever_goes_on_reads_what_was_done_and_whoever_was_before_no_longer_sees_the_shop() {
        Cohort town = fixture.cohort(1);
        LivePairing pair = pair(town);
        MentorId karim = relay(town, "Karim");
        asMentor(town, () -> day.accept(pair.id()));
        SessionId held = book(town);
        SessionId ahead = book(town);
        clock.set(asShop(town, () -> booking.session(held)).window().start());
        asMentor(
                town,
                () -> booking.note(
                        held, new SessionNote(SessionStatus.INTERRUPTED, 6, "Terminal choisi", false, true)));

        give(town, pair.id(), karim);
        LivePairing next = pair(town);
        AccountId now = accountOf(town, karim);
        assertThat(acting.asAccount(now, () -> day.file(next.id(), Locale.FRENCH))
                        .orElseThrow()
                        .past())
                .as("before the answer")
                .isEmpty();
        acting.asAccount(now, () -> day.accept(next.id()));

        var file =
                acting.asAccount(now, () -> day.file(next.id(), Locale.FRENCH)).orElseThrow();
        assertThat(file.past()).singleElement().satisfies(past -> {
            assertThat(past.note()).isEqualTo("Terminal choisi");
            assertThat(past.mentor()).isEqualTo("Inès");
        });
        assertThat(file.past()).extracting(PastSession::minutesLeft).allMatch(left -> left > 0);
        assertThat(file.shop().lastNote()).isEqualTo("Terminal choisi");
        assertThat(asShop(town, () -> booking.session(ahead)).status()).isEqualTo(SessionStatus.CANCELLED);

        assertThat(asMentor(town, () -> day.file(pair.id(), Locale.FRENCH))).isEmpty();
        assertThat(asMentor(town, () -> day.today(Locale.FRENCH)).shops()).isEmpty();
        assertRefused(town.mentorAccount(), () -> merchants.card(town.shop()));
        assertRefused(town.mentorAccount(), () -> {
            actions.tick(town.shop(), Set.of(), null);
            return true;
        });
    }

    @Test
    void a_declined_shop_waits_for_somebody_else_until_it_has_one() {
        Cohort town = fixture.cohort(1);
        PairingId declined = pair(town).id();
        MentorId karim = relay(town, "Karim");
        decline(town, declined);

        assertThat(board(town).toPlace()).extracting(ToPlace::why).containsExactly(ToPlace.Why.DECLINED);
        assertThat(give(town, declined, karim)).isEqualTo(Replacement.DONE);
        assertThat(board(town).toPlace()).isEmpty();
    }

    @Test
    void two_coordinators_who_give_a_shop_away_at_once_give_it_to_one() {
        Cohort town = fixture.cohort(1);
        PairingId declined = pair(town).id();
        MentorId karim = relay(town, "Karim");
        MentorId lea = relay(town, "Léa");
        decline(town, declined);

        List<Replacement> answers =
                acting.atOnce(List.of(() -> give(town, declined, karim), () -> give(town, declined, lea)));

        assertThat(answers).containsExactlyInAnyOrder(Replacement.DONE, Replacement.ALREADY_PLACED);
    }

    @Test
    void in_a_pause_nothing_is_booked_and_afterwards_it_is_again() {
        Cohort town = fixture.cohort(1);
        LivePairing pair = pair(town);
        SessionId session = book(town);
        LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
        var pause = new Pause(today, today.plusDays(3));

        assertThat(asCoordinator(town, () -> pairings.pause(pair.id(), pause))).isTrue();
        assertThat(asCoordinator(town, () -> pairings.pause(pair.id(), pause))).isTrue();

        assertThat(heard.of(pair.id(), PairingPaused.class)).hasSize(1);
        assertThat(asShop(town, () -> booking.session(session)).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(slots(town)).isNotEmpty().noneMatch(slot -> pause.includes(date(slot)));
        assertThat(asShop(town, () -> booking.offer(15)).now()).isEmpty();

        asCoordinator(town, () -> {
            pairings.resume(pair.id());
            return true;
        });
        assertThat(slots(town)).anyMatch(slot -> pause.includes(date(slot)));
    }

    @Test
    void a_pause_that_is_over_is_no_pause() {
        Cohort town = fixture.cohort(1);
        LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);

        assertThat(asCoordinator(
                        town, () -> pairings.pause(pair(town).id(), new Pause(today.minusDays(3), today.minusDays(1)))))
                .isFalse();
    }

    @Test
    void a_pairing_ends_once_as_completed_or_as_stopped() {
        Cohort town = fixture.cohort(2);
        PairingId first = pair(town).id();

        assertThat(asCoordinator(town, () -> pairings.complete(first))).isTrue();
        assertThat(asCoordinator(town, () -> pairings.stop(first, StopReason.OTHER)))
                .isFalse();

        assertThat(asCoordinator(town, () -> pairings.view(first)).end()).isEqualTo(PairingEnd.COMPLETED);
        assertThat(asCoordinator(town, () -> desk.board(town.programme())).toPlace())
                .isEmpty();
        assertThat(asCoordinator(town, () -> pairings.live(town.programme()))).hasSize(1);
    }

    @Test
    void each_side_is_written_to_of_what_concerns_it() {
        Cohort town = fixture.cohort(1);
        LivePairing pair = pair(town);
        towns.open(town.town(), Role.COORDINATOR);
        relay(town, "Karim");
        LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);

        asMentor(town, () -> ask(pair.id(), "key", "Un RIB suffit ?"));
        asShop(town, () -> {
            mine.askForAnother(OtherReason.NONE);
            return true;
        });
        asCoordinator(town, () -> pairings.pause(pair.id(), new Pause(today, today.plusDays(1))));
        decline(town, pair.id());

        assertThat(letters(town))
                .contains(
                        "coordinator-question",
                        "coordinator-another",
                        "pairing-paused",
                        "mentor-pairing-paused",
                        "coordinator-declined");
    }

    private List<String> letters(Cohort town) {
        return acting.asSystem(
                town.town(), () -> fixture.words("select m.event from OutboxMessage m where m.segments is null"));
    }

    private List<String> lettersToMentor(Cohort town) {
        return acting.asSystem(
                town.town(),
                () -> fixture.words("select m.event from OutboxMessage m where m.recipient like 'ines.%'"));
    }

    private List<OpenSlot> slots(Cohort town) {
        return asShop(town, () -> booking.offer(15)).slots();
    }

    private static LocalDate date(OpenSlot slot) {
        return LocalDate.ofInstant(slot.window().start(), PARIS);
    }

    private AnswerBoard board(Cohort town) {
        return asCoordinator(town, () -> desk.board(town.programme()));
    }

    private Replacement give(Cohort town, PairingId pairing, MentorId mentor) {
        return asCoordinator(town, () -> desk.replace(pairing, mentor));
    }

    private Answered decline(Cohort town, PairingId pairing) {
        return asMentor(town, () -> pairings.decline(pairing, DeclineReason.NO_TIME));
    }

    private boolean ask(PairingId pairing, String key, String text) {
        questions.ask(pairing, new NewQuestion(key, text));
        return true;
    }

    private SessionId book(Cohort town) {
        return asShop(town, () -> {
            Instant start = booking.offer(15).slots().get(0).window().start();
            return ((Booked) booking.book(SlotRequest.of(start, 15))).session();
        });
    }

    private MentorId relay(Cohort town, String name) {
        return acting.asSystem(town.town(), () -> {
            String email = "relais." + System.nanoTime() + "@example.org";
            return mentors.add(town.programme(), ProgrammeFixture.expert(name, email, 2));
        });
    }

    private MentorId relay(Cohort town, String name, int level, Set<Trade> trades) {
        MentorData like = ProgrammeFixture.expert(name, "relais." + System.nanoTime() + "@example.org", level);
        return acting.asSystem(
                town.town(),
                () -> mentors.add(
                        town.programme(),
                        new MentorData(
                                like.name(),
                                name,
                                like.email(),
                                null,
                                like.skills(),
                                like.languages(),
                                like.modes(),
                                like.capacity(),
                                like.availability(),
                                Set.of(),
                                null,
                                null,
                                StartingPlace.UNKNOWN,
                                trades)));
    }

    private AccountId accountOf(Cohort town, MentorId mentor) {
        return acting.asSystem(town.town(), () -> mentors.card(mentor).account());
    }

    private LivePairing pair(Cohort town) {
        return acting.asSystem(town.town(), () -> matching.of(town.shop()).orElseThrow());
    }

    private void assertRefused(AccountId who, Callable<?> work) {
        assertThatThrownBy(() -> acting.asAccount(who, work)).isInstanceOf(NotAllowedException.class);
    }

    private <T> T asMentor(Cohort town, Callable<T> work) {
        return acting.asAccount(town.mentorAccount(), work);
    }

    private <T> T asShop(Cohort town, Callable<T> work) {
        return acting.asMerchant(town.town(), town.shop().value(), work);
    }

    private <T> T asCoordinator(Cohort town, Callable<T> work) {
        return acting.asAccount(towns.open(town.town(), Role.COORDINATOR), work);
    }
}
