package org.echoppe.testing;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.echoppe.access.AccountId;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.Role;
import org.echoppe.action.ActionDesk;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionNote;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SlotRequest;
import org.echoppe.booking.round.NewVisit;
import org.echoppe.booking.round.RoundDesk;
import org.echoppe.booking.round.VisitId;
import org.echoppe.booking.round.VisitOutcome;
import org.echoppe.booking.standby.CallDesk;
import org.echoppe.booking.standby.CallId;
import org.echoppe.booking.standby.StandbyDesk;
import org.echoppe.booking.standby.StandbyTime;
import org.echoppe.booking.waiting.EarlierOfferId;
import org.echoppe.booking.waiting.FreedTimeId;
import org.echoppe.booking.waiting.WaitingDesk;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.ProgrammeFixture;
import org.echoppe.matching.ProgrammeFixture.Town;
import org.echoppe.matching.answer.NewQuestion;
import org.echoppe.matching.answer.QuestionDesk;
import org.echoppe.matching.answer.QuestionId;
import org.echoppe.matching.draft.DraftDesk;
import org.echoppe.matching.draft.DraftId;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.busy.BusyCalendarId;
import org.echoppe.mentor.busy.BusyDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.notification.MessageId;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.catalogue.ActionId;
import org.echoppe.reporting.Period;
import org.echoppe.reporting.ReportingDesk;
import org.echoppe.reporting.SnapshotId;

/** A town in which everything has happened once: a session held and one to come, steps done, figures taken, messages. */
@ApplicationScoped
public class LivelyTown {

    /** Its people, and one id of each kind. */
    public record Inhabited(
            MunicipalityId town, Map<Role, AccountId> people, String email, Map<Class<?>, UUID> ids, List<UUID> plain) {

        public UUID merchant() {
            return ids.get(MerchantId.class);
        }
    }

    @Inject
    private ProgrammeFixture programmes;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private TownRows rows;

    @Inject
    private MatchingDesk pairings;

    @Inject
    private PairingDesk life;

    @Inject
    private QuestionDesk questions;

    @Inject
    private DraftDesk drafts;

    @Inject
    private MentorDesk mentors;

    @Inject
    private BusyDesk busy;

    @Inject
    private BookingDesk bookings;

    @Inject
    private ActionDesk actions;

    @Inject
    private RoundDesk rounds;

    @Inject
    private StandbyDesk standby;

    @Inject
    private CallDesk calls;

    @Inject
    private WaitingDesk waiting;

    @Inject
    private ReportingDesk figures;

    /** Found on a Tuesday in March, left as it is thirty days later. */
    public Inhabited found() {
        clock.set(TestClock.TUESDAY_NINE);
        Town town = programmes.found();
        as(town, () -> programmes.pairUp(town.programme()));
        DraftId draft = as(town, () -> drafts.open(town.programme(), "Suite"));
        SessionId held = book(town);
        clock.forward(Duration.ofDays(30));
        as(town, () -> bookings.note(held, new SessionNote(SessionStatus.HELD, 12, "Terminal choisi")));
        as(town, () -> tick(town, held));
        SessionId ahead = offerEarlier(town, Stream.of(book(town), book(town)));
        visit(town);
        call(town);
        follow(town);
        as(town, () -> figures.take(town.programme(), march()));
        return inhabited(town, ahead, draft);
    }

    private Inhabited inhabited(Town town, SessionId ahead, DraftId draft) {
        LivePairing pairing = as(town, () -> pairings.of(shop(town)).orElseThrow());
        AccountId mentor = as(town, () -> mentors.card(pairing.mentor()).account());
        AccountId sponsor = towns.open(town.id(), Role.SPONSOR);
        UUID message = rows.firstOf("outbox_message", town.id());
        Map<Class<?>, UUID> ids = Map.ofEntries(
                entry(MunicipalityId.class, town.id().value()),
                entry(AccountId.class, sponsor.value()),
                entry(ProgrammeId.class, town.programme().value()),
                entry(ActionId.class, rows.firstOf("catalogue_action", town.id())),
                entry(MerchantId.class, shop(town).value()),
                entry(MentorId.class, pairing.mentor().value()),
                entry(PairingId.class, pairing.id().value()),
                entry(DraftId.class, draft.value()),
                entry(SessionId.class, ahead.value()),
                entry(CallId.class, rows.firstOf("standby_call", town.id())),
                entry(EarlierOfferId.class, rows.firstOf("earlier_offer", town.id())),
                entry(FreedTimeId.class, rows.firstOf("freed_time", town.id())),
                entry(QuestionId.class, rows.firstOf("pairing_question", town.id())),
                entry(VisitId.class, rows.firstOf("visit", town.id())),
                entry(MessageId.class, message),
                entry(BusyCalendarId.class, rows.firstOf("busy_calendar", town.id())),
                entry(SnapshotId.class, rows.firstOf("snapshot", town.id())));
        return new Inhabited(
                town.id(),
                Map.of(Role.COORDINATOR, town.coordinator(), Role.MENTOR, mentor, Role.SPONSOR, sponsor),
                town.firstExpertsEmail(),
                ids,
                List.of(
                        shop(town).value(),
                        ahead.value(),
                        rows.firstOf("plan_step", town.id()),
                        rows.firstOf("access_link", town.id())));
    }

    private void visit(Town town) {
        LivePairing pairing = as(town, () -> pairings.of(shop(town)).orElseThrow());
        AccountId mentor = as(town, () -> mentors.card(pairing.mentor()).account());
        acting.asAccount(mentor, () -> {
            life.accept(pairing.id());
            questions.ask(pairing.id(), new NewQuestion("question-1", "Un RIB suffit-il ?"));
            return rounds.tell(
                    new NewVisit("visit-1-" + pairing.id().value(), shop(town), VisitOutcome.SEEN, null, null));
        });
    }

    /** The earlier session is cancelled, as another shop's would be, while its merchant waits with the later one, which stays. */
    private SessionId offerEarlier(Town town, Stream<SessionId> booked) {
        List<SessionId> inOrder = booked.sorted(Comparator.comparing(session -> start(town, session)))
                .toList();
        offerEarlier(town, inOrder.get(0), inOrder.get(1));
        return inOrder.get(1);
    }

    private Instant start(Town town, SessionId session) {
        return as(town, () -> bookings.session(session)).window().start();
    }

    private void offerEarlier(Town town, SessionId freed, SessionId ahead) {
        acting.asMerchant(town.id(), shop(town).value(), () -> {
            waiting.wish(ahead);
            return bookings.cancel(freed);
        });
        rows.forget("freed_time", "given_up_by", town.id());
        acting.asSystem(town.id(), () -> {
            waiting.offerNext(new FreedTimeId(rows.firstOf("freed_time", town.id())));
            return true;
        });
    }

    /** A merchant asks the mentor on standby for a session now; nobody has answered yet. */
    private void call(Town town) {
        AccountId mentor = as(
                town,
                () -> mentors.card(pairings.of(shop(town)).orElseThrow().mentor())
                        .account());
        acting.asAccount(mentor, () -> {
            standby.begin(StandbyTime.TWO_HOURS);
            return null;
        });
        acting.asMerchant(town.id(), shop(town).value(), () -> calls.call(5));
    }

    /** The mentor tells of a calendar of their own, in which nothing stands. */
    private void follow(Town town) {
        LivePairing pairing = as(town, () -> pairings.of(shop(town)).orElseThrow());
        AccountId mentor = as(town, () -> mentors.card(pairing.mentor()).account());
        byte[] nothing = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);
        acting.asAccount(mentor, () -> busy.addFile("agenda.ics", nothing));
    }

    private SessionId book(Town town) {
        return acting.asMerchant(town.id(), shop(town).value(), () -> {
            var first = bookings.offer(20).slots().get(0);
            return ((Booked) bookings.book(SlotRequest.of(first.window().start(), 20))).session();
        });
    }

    private boolean tick(Town town, SessionId session) {
        actions.start(shop(town));
        UUID step = actions.planOf(shop(town), Locale.FRENCH).steps().get(0).id();
        actions.tick(shop(town), List.of(step), session.value());
        return true;
    }

    private <T> T as(Town town, Callable<T> work) {
        return programmes.asCoordinator(town, work);
    }

    private static MerchantId shop(Town town) {
        return town.shops().get(0);
    }

    private static Period march() {
        return new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31));
    }
}
