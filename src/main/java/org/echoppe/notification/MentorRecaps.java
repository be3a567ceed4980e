package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.SessionFact;
import org.echoppe.booking.SessionStatus;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingStatus;
import org.echoppe.matching.PairingView;
import org.echoppe.mentor.MentorCard;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantRow;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** On Mondays, each mentor's week: sessions ahead, sessions to note, shops that wait for an answer. Not where there is none. */
@ApplicationScoped
class MentorRecaps implements TimedLetters {

    private static final int DAYS_TO_NOTE = 30;

    @Inject
    private BookingDesk booking;

    @Inject
    private PairingDesk pairings;

    @Inject
    private MentorDesk mentors;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private TownDesk towns;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @Override
    public List<TimedLetter> due(ProgrammeView programme) {
        return Monday.at(clock.instant(), programme.zone())
                .map(monday -> due(programme, monday))
                .orElse(List.of());
    }

    private List<TimedLetter> due(ProgrammeView programme, Monday monday) {
        List<SessionFact> facts =
                booking
                        .facts(
                                programme.id(),
                                monday.day().minusDays(DAYS_TO_NOTE),
                                monday.day().plusDays(6))
                        .stream()
                        .filter(fact -> fact.status() == SessionStatus.BOOKED)
                        .toList();
        List<PairingView> open = pairings.live(programme.id()).stream()
                .filter(view -> view.pairing().status() == PairingStatus.PUBLISHED)
                .toList();
        Map<MerchantId, String> shops =
                merchants.list(programme.id()).stream().collect(Collectors.toMap(MerchantRow::id, MerchantRow::shop));
        return mentors.list(programme.id()).stream()
                .map(row -> week(row.id(), facts, open, shops))
                .filter(MentorWeek::isWorthALetter)
                .map(week -> letter(week, monday))
                .toList();
    }

    private MentorWeek week(
            MentorId mentor, List<SessionFact> facts, List<PairingView> open, Map<MerchantId, String> shops) {
        Instant now = clock.instant();
        List<SessionFact> theirs =
                facts.stream().filter(fact -> fact.mentor().equals(mentor)).toList();
        return new MentorWeek(
                mentor,
                theirs.stream()
                        .filter(fact -> fact.window().start().isAfter(now))
                        .toList(),
                theirs.stream()
                        .filter(fact -> !fact.window().end().isAfter(now))
                        .count(),
                open.stream()
                        .filter(view -> view.pairing().mentor().equals(mentor))
                        .map(PairingView::shop)
                        .toList(),
                shops);
    }

    private TimedLetter letter(MentorWeek week, Monday monday) {
        String key = OnceKey.recap(week.mentor().value(), monday.day());
        return new TimedLetter(key, () -> draft(week, monday));
    }

    private Draft draft(MentorWeek week, Monday monday) {
        MentorCard card = mentors.card(week.mentor());
        Recipient recipient = Recipient.of(card.name(), card.email(), towns.languageOf(card.account()));
        Draft draft = correspondence
                .to(recipient, LetterKind.MENTOR_RECAP, visitor.town())
                .isFor(week.mentor().value())
                .leads("mentorLink", "/mentor/day")
                .isUselessAfter(monday.isOldFrom());
        var texts = new Texts("notification", draft.language());
        draft.lists("sessions", week.lines(new Wording(draft.language(), monday.zone())));
        draft.saysIfAny("toNote", week.toNote() == 0 ? null : texts.of("recap.sessions", week.toNote()));
        return draft.saysIfAny("toAnswer", String.join(", ", week.toAnswer()));
    }
}
