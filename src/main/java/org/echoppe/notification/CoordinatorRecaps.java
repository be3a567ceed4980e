package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.echoppe.access.AccountRow;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.booking.BookingDesk;
import org.echoppe.matching.answer.AnswerDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Texts;

/** On Mondays, the town's week: what became of last week's sessions, what is ahead, what waits. Not where there is nothing. */
@ApplicationScoped
class CoordinatorRecaps implements TimedLetters {

    @Inject
    private BookingDesk booking;

    @Inject
    private AnswerDesk answers;

    @Inject
    private Outbox outbox;

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
        TownWeek week = TownWeek.of(
                booking.facts(
                        programme.id(), monday.day().minusWeeks(1), monday.day().plusDays(6)),
                monday,
                answers.toDo(programme.id()),
                outbox.countUndelivered());
        return week.isWorthALetter()
                ? towns.coordinators().stream()
                        .map(reader -> letter(reader, week, monday))
                        .toList()
                : List.of();
    }

    private TimedLetter letter(AccountRow reader, TownWeek week, Monday monday) {
        return new TimedLetter(
                OnceKey.recap(reader.id().value(), monday.day()),
                () -> draft(reader, week).isUselessAfter(monday.isOldFrom()));
    }

    private Draft draft(AccountRow reader, TownWeek week) {
        Recipient recipient = Recipient.of(reader.name(), reader.email(), reader.language());
        Draft draft = correspondence.to(recipient, LetterKind.COORDINATOR_RECAP, visitor.town());
        return week.tells(draft, new Texts("notification", draft.language())).leads("homeLink", "/coordinator/home");
    }
}
