package org.echoppe.booking.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.MentorDayDesk;
import org.echoppe.booking.MentorSession;
import org.echoppe.booking.NewNote;
import org.echoppe.booking.NextSlotDesk;
import org.echoppe.booking.NextSlots;
import org.echoppe.booking.PastSession;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionNote;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.ShopNews;
import org.echoppe.booking.SlotRequest;
import org.echoppe.merchant.MerchantId;
import org.echoppe.testing.Acting;
import org.echoppe.testing.FrontDoors;
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
class AfterDeskIT {

    /** A Thursday, ten o’clock in Paris. */
    private static final Instant TEN = Instant.parse("2027-03-04T09:00:00Z");

    @Inject
    private BookingFixture fixture;

    @Inject
    private AfterFixture kept;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private FrontDoors doors;

    @Inject
    private AfterDesk desk;

    @Inject
    private AskDesk asked;

    @Inject
    private HelpDesk help;

    @Inject
    private SaleDesk sales;

    @Inject
    private BookingDesk booking;

    @Inject
    private MentorDayDesk days;

    @Inject
    private NextSlotDesk next;

    private Cohort cohort;
    private SessionId session;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void hold_a_session() {
        fixture.begin();
        clock.set(TestClock.TUESDAY_NINE);
        cohort = fixture.cohort(2);
        accept();
        session = book(TEN);
        clock.set(TEN.plus(Duration.ofMinutes(20)));
    }

    @AfterEach
    void nothing_is_broken() {
        assertThat(fixture.broken()).isEmpty();
    }

    @Test
    void the_question_is_asked_once_it_took_place_and_stays_answered_as_it_was_said_last() {
        assertThat(sheet().against()).isEqualTo(AfterRule.THEY_MET);
        assertThat(answer(StepAnswer.DONE)).contains(AfterRule.THEY_MET);

        note(SessionStatus.HELD, null, false);
        assertThat(sheet().isOpen()).isTrue();
        assertThat(sheet().step()).isNotBlank();
        assertThat(news().unanswered()).contains(session);
        assertThat(answer(StepAnswer.NOT_YET)).isEmpty();
        assertThat(answer(StepAnswer.DONE)).isEmpty();
        assertThat(sheet().answer()).isEqualTo(StepAnswer.DONE);
        assertThat(news().unanswered()).isEmpty();

        clock.forward(Duration.ofDays(7));
        assertThat(answer(StepAnswer.HELP)).contains(AfterRule.STILL_CHANGEABLE);
        assertThat(sheet().answer()).isEqualTo(StepAnswer.DONE);
    }

    @Test
    void the_same_tap_eight_times_at_once_is_one_answer() {
        note(SessionStatus.INTERRUPTED, null, false);
        Callable<Optional<AfterRule>> tap = () ->
                acting.asMerchant(cohort.town(), cohort.shop().value(), () -> desk.answer(session, StepAnswer.HELP));
        assertThat(acting.atOnce(Collections.nCopies(8, tap))).allMatch(Optional::isEmpty);
        assertThat(acting.asSystem(cohort.town(), () -> kept.rows(session))).isEqualTo(1);
        assertThat(acting.asSystem(cohort.town(), () -> kept.told(session))).isEqualTo(1);
    }

    @Test
    void nobody_answers_for_another_shop() {
        note(SessionStatus.HELD, null, false);
        MerchantId other = cohort.shops().get(1);
        assertThatThrownBy(() ->
                        acting.asMerchant(cohort.town(), other.value(), () -> desk.answer(session, StepAnswer.DONE)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(
                        () -> acting.asMerchant(cohort.town(), other.value(), () -> desk.sheet(session, Locale.FRENCH)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void help_is_seen_by_the_mentor_and_the_town_until_somebody_helped() {
        note(SessionStatus.HELD, null, false);
        answer(StepAnswer.HELP);
        assertThat(asMentor(help::mine)).extracting(HelpWanted::session).containsExactly(session);
        assertThat(wanted()).extracting(HelpWanted::phone).containsExactly("+33639980102");

        answer(StepAnswer.NOT_YET);
        assertThat(wanted()).isEmpty();
        answer(StepAnswer.HELP);
        asTown(() -> settleHelp("<b>Appelée</b>"));
        asTown(() -> settleHelp("deux fois"));
        assertThat(wanted()).isEmpty();
        assertThat(asMentor(help::mine)).isEmpty();
    }

    @Test
    void what_was_said_of_a_sale_reaches_the_town_alone() {
        note(SessionStatus.HELD, null, false);
        assertThat(tellOfSale(true)).isEmpty();
        assertThat(tellOfSale(true)).isEmpty();
        List<SaleTold> told = asTown(() -> sales.told(cohort.programme()));
        assertThat(told).hasSize(1);
        assertThat(told.get(0).mentorName()).isEqualTo("Inès Ferrand");
        assertThatThrownBy(() -> asMentor(() -> sales.told(cohort.programme())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() ->
                        acting.asAccount(towns.open(cohort.town(), Role.SPONSOR), () -> sales.told(cohort.programme())))
                .isInstanceOf(NotAllowedException.class);

        assertThat(tellOfSale(false)).isEmpty();
        assertThat(asTown(() -> sales.told(cohort.programme()))).isEmpty();
        tellOfSale(true);
        asTown(() -> settleSale("Rappelée mardi"));
        assertThat(tellOfSale(false)).isEmpty();
        assertThat(asTown(() -> sales.told(cohort.programme())))
                .extracting(SaleTold::note)
                .containsExactly("Rappelée mardi");
    }

    @Test
    void no_door_a_mentor_or_a_sponsor_may_open_has_a_word_for_a_sale() {
        List<Method> open = doors.useCases().stream()
                .filter(door -> doors.rolesOf(door).contains(Role.MENTOR)
                        || doors.rolesOf(door).contains(Role.SPONSOR))
                .toList();
        assertThat(open).hasSizeGreaterThan(20);
        assertThat(open.stream().filter(door -> reaches(door.getGenericReturnType(), new HashSet<>())))
                .isEmpty();
        assertThat(reaches(method(SaleDesk.class, "told").getGenericReturnType(), new HashSet<>()))
                .isTrue();
    }

    @Test
    void the_letter_is_due_an_hour_after_and_no_more_once_answered() {
        note(SessionStatus.HELD, null, false);
        assertThat(due()).isEmpty();
        clock.set(TEN.plus(Duration.ofMinutes(80)).minusSeconds(1));
        assertThat(due()).isEmpty();
        clock.set(TEN.plus(Duration.ofMinutes(80)));
        assertThat(due()).extracting(AfterSession::session).containsExactly(session);
        assertThat(isOpen()).isTrue();
        answer(StepAnswer.DONE);
        assertThat(due()).isEmpty();
        assertThat(isOpen()).isFalse();
    }

    @Test
    void a_note_between_the_two_is_read_by_the_two_alone() {
        note(SessionStatus.HELD, "entre nous", false);
        assertThat(asTown(() -> booking.session(session)).note()).isNull();
        assertThat(asMerchant(() -> booking.session(session)).note()).isEqualTo("entre nous");
        assertThat(past()).extracting(PastSession::note).containsExactly("entre nous");
        asTown(() -> booking.note(session, new SessionNote(SessionStatus.HELD, 12, "lu en mairie")));
        assertThat(past()).extracting(PastSession::note).containsExactly("entre nous");

        clock.forward(Duration.ofMinutes(1));
        note(SessionStatus.HELD, "pour tous", true);
        assertThat(asTown(() -> booking.session(session)).note()).isEqualTo("pour tous");
        assertThat(asMerchant(() -> booking.session(session)).note()).isNull();
    }

    @Test
    void to_review_counts_as_held_and_says_so_to_whoever_goes_on() {
        asMentor(() -> days.note(
                session, new NewNote(new SessionNote(SessionStatus.HELD, 15, null, true, false), Set.of(), null)));
        assertThat(asTown(() -> booking.session(session)).status()).isEqualTo(SessionStatus.HELD);
        assertThat(past()).extracting(PastSession::toReview).containsExactly(true);
        assertThat(new SessionNote(SessionStatus.INTERRUPTED, 5, null, true, false).toReview())
                .isFalse();
    }

    @Test
    void one_tap_after_the_note_books_the_next_slot_of_the_two_once() {
        note(SessionStatus.HELD, null, false);
        NextSlots slots = asMentor(() -> next.after(session));
        assertThat(slots.slots()).hasSizeBetween(1, 3);
        Instant start = slots.slots().get(0).window().start();
        var wanted = new SlotRequest("next-" + session.value(), start, 15);

        BookingResult first = asMentor(() -> next.book(session, wanted));
        BookingResult again = asMentor(() -> next.book(session, wanted));
        assertThat(first).isInstanceOf(Booked.class).isEqualTo(again);
        assertThat(asMentor(() -> next.after(session)).booked().window().start())
                .isEqualTo(start);
        assertThatThrownBy(() ->
                        acting.asAccount(towns.open(cohort.town(), Role.COORDINATOR), () -> next.book(session, wanted)))
                .isInstanceOf(NotAllowedException.class);
    }

    /** Whether an answer of this type could hold something that was said for the town alone. */
    private static boolean reaches(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments()).anyMatch(part -> reaches(part, seen));
        }
        if (type == SaleTold.class || type == AfterSheet.class) {
            return true;
        }
        return type instanceof Class<?> plain && partsOf(plain).anyMatch(part -> reaches(part, seen));
    }

    private static Stream<Type> partsOf(Class<?> type) {
        Stream<Type> kinds = type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.of();
        return type.isRecord()
                ? Stream.concat(kinds, Stream.of(type.getRecordComponents()).map(RecordComponent::getGenericType))
                : kinds;
    }

    private static Method method(Class<?> type, String name) {
        return Stream.of(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void accept() {
        asMentor(() -> days.today(Locale.FRENCH)).shops().forEach(shop -> asMentor(() -> days.accept(shop.pairing())));
    }

    private SessionId book(Instant start) {
        BookingResult result =
                acting.asSystem(cohort.town(), () -> booking.book(cohort.shop(), SlotRequest.of(start, 15)));
        return ((Booked) result).session();
    }

    private void note(SessionStatus outcome, String text, boolean shared) {
        MentorSession before =
                asMentor(() -> days.sheet(session, Locale.FRENCH)).session();
        var told = new SessionNote(outcome, 10, text, false, shared);
        asMentor(() -> days.note(session, new NewNote(told, Set.of(), before.notedAt())));
    }

    private List<PastSession> past() {
        var pairing = asMentor(() -> days.today(Locale.FRENCH))
                .shop(cohort.shop())
                .orElseThrow()
                .pairing();
        return asMentor(() -> days.file(pairing, Locale.FRENCH)).orElseThrow().past();
    }

    private AfterSheet sheet() {
        return asMerchant(() -> desk.sheet(session, Locale.FRENCH));
    }

    private ShopNews news() {
        return asMerchant(booking::news);
    }

    private Optional<AfterRule> answer(StepAnswer wanted) {
        return asMerchant(() -> desk.answer(session, wanted));
    }

    private Optional<AfterRule> tellOfSale(boolean wasOne) {
        return asMerchant(() -> desk.tellOfSale(session, wasOne));
    }

    private boolean settleHelp(String text) {
        help.settle(session, text);
        return true;
    }

    private boolean settleSale(String text) {
        sales.settle(session, text);
        return true;
    }

    private List<HelpWanted> wanted() {
        return asTown(() -> help.wanted(cohort.programme()));
    }

    private List<AfterSession> due() {
        return acting.asSystem(cohort.town(), () -> asked.due(cohort.programme()));
    }

    private boolean isOpen() {
        return acting.asSystem(cohort.town(), () -> asked.isOpen(session));
    }

    private <T> T asMerchant(Callable<T> work) {
        return acting.asMerchant(cohort.town(), cohort.shop().value(), work);
    }

    private <T> T asMentor(Callable<T> work) {
        return acting.asAccount(cohort.mentorAccount(), work);
    }

    private <T> T asTown(Callable<T> work) {
        return acting.asAccount(towns.open(cohort.town(), Role.COORDINATOR), work);
    }
}
