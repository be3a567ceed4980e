package org.echoppe.booking.round;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.PlanStep;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** One try at telling of a visit, in a transaction of its own. */
@ApplicationScoped
class VisitAttempt {

    @Inject
    private Visits visits;

    @Inject
    private MentorDesk mentors;

    @Inject
    private ActionDesk actions;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    @Transactional(REQUIRES_NEW)
    VisitRow tell(NewVisit told) {
        MentorId me = mentors.me();
        return earlier(told, me).orElseGet(() -> {
            RoundShop shop = shop(told.merchant(), me);
            UUID ticked = stillToDo(told);
            return row(justTold(told, ticked, me).orElseGet(() -> enter(shop, told, ticked, me)), me);
        });
    }

    /** What was answered to the same key, if it was. */
    @Transactional(REQUIRES_NEW)
    Optional<VisitRow> earlier(NewVisit told) {
        return earlier(told, mentors.me());
    }

    private Optional<VisitRow> earlier(NewVisit told, MentorId me) {
        return visits.like(told, me).map(visit -> row(visit, me));
    }

    private Visit enter(RoundShop shop, NewVisit told, UUID ticked, MentorId me) {
        var visit = new Visit(shop, me, told, ticked, clock.instant());
        visits.add(visit);
        history.note("visit.told", visit.id().value(), told.outcome().name());
        if (ticked != null) {
            actions.tick(shop.merchant(), List.of(ticked), null);
        }
        return visit;
    }

    private Optional<Visit> justTold(NewVisit told, UUID ticked, MentorId me) {
        Instant now = clock.instant();
        return visits.since(now.minus(VisitRow.UNDO), me).stream()
                .filter(visit -> visit.isWhat(told, ticked, now))
                .findFirst();
    }

    /** A step somebody ticked meanwhile stays theirs; one of another plan is nobody's. */
    private UUID stillToDo(NewVisit told) {
        if (told.step() == null) {
            return null;
        }
        PlanStep step = actions.planOf(told.merchant(), Locale.ROOT).steps().stream()
                .filter(each -> each.id().equals(told.step()))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("step", told.step()));
        return step.isDone() ? null : step.id();
    }

    private RoundShop shop(MerchantId merchant, MentorId me) {
        return visits.shopsOf(me).stream()
                .filter(shop -> shop.merchant().equals(merchant))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("merchant", merchant));
    }

    private VisitRow row(Visit visit, MentorId me) {
        return new VisitRow(visit, mentors.card(me).name());
    }
}
