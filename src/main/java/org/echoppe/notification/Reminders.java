package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.echoppe.access.Visitor;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.SessionFact;
import org.echoppe.booking.SessionStatus;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.ShopHours;
import org.echoppe.notification.decency.ReminderMoment;
import org.echoppe.programme.ProgrammeView;

/** Reminds both sides of a session once, on the working day before; whoever arranged it that day knows. */
@ApplicationScoped
class Reminders implements TimedLetters {

    private static final int DAYS_AHEAD = 5;

    @Inject
    private BookingDesk booking;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private PairDrafts drafts;

    @Inject
    private Pairs pairs;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @Override
    public List<TimedLetter> due(ProgrammeView programme) {
        List<SessionFact> ahead = ahead(programme);
        if (ahead.isEmpty()) {
            return List.of();
        }
        Map<MerchantId, ShopHours> shops =
                merchants.hoursOf(ahead.stream().map(SessionFact::merchant).collect(Collectors.toSet()));
        Map<MentorId, DeclaredHours> hours =
                mentors.availabilityOf(ahead.stream().map(SessionFact::mentor).collect(Collectors.toSet()));
        List<TimedLetter> due = new ArrayList<>();
        for (SessionFact fact : ahead) {
            ShopHours shop = shops.get(fact.merchant());
            var theirs = new ReminderMoment(shop.opening(), shop.rush(), shop.holidays(), programme.zone());
            var mentors = new ReminderMoment(
                    hours.get(fact.mentor()), DeclaredHours.NEVER, shop.holidays(), programme.zone());
            addIfDue(due, fact, theirs, LetterKind.SESSION_REMINDER);
            addIfDue(due, fact, mentors, LetterKind.MENTOR_SESSION_REMINDER);
        }
        return due;
    }

    private List<SessionFact> ahead(ProgrammeView programme) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), programme.zone());
        return booking.facts(programme.id(), today, today.plusDays(DAYS_AHEAD)).stream()
                .filter(fact -> fact.status() == SessionStatus.BOOKED)
                .toList();
    }

    private void addIfDue(List<TimedLetter> due, SessionFact fact, ReminderMoment moment, LetterKind kind) {
        Instant start = fact.window().start();
        if (moment.isDue(start, arranged(fact), clock.instant())) {
            String key = OnceKey.reminder(kind, fact.session(), LocalDate.ofInstant(start, moment.zone()));
            due.add(new TimedLetter(key, draft(fact, kind)));
        }
    }

    private static Instant arranged(SessionFact fact) {
        boolean wasMoved = fact.change() != null && fact.change().at() != null;
        return wasMoved ? fact.change().at() : fact.bookedAt();
    }

    private Supplier<Draft> draft(SessionFact fact, LetterKind kind) {
        return () -> {
            SessionNews news = SessionNews.of(visitor.town(), booking.session(fact.session()));
            Pair pair = pairs.of(news);
            NextSteps steps = drafts.nextSteps(news);
            Draft draft = kind == LetterKind.SESSION_REMINDER
                    ? drafts.aboutToMerchant(pair, kind, news, steps)
                    : drafts.aboutToMentor(pair, kind, news, steps);
            return draft.isUselessAfter(news.window().start());
        };
    }
}
