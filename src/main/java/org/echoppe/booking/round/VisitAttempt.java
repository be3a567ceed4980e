package org.echoppe.booking.round;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
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
    private TownDesk town;

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
            Visit visit = ofThisHalf(told, me).orElseGet(() -> enter(shop, told, me));
            visit.saysAlso(told, ticked);
            tick(told.merchant(), ticked);
            return row(visit, me);
        });
    }

    private Optional<VisitRow> earlier(NewVisit told, MentorId me) {
        return visits.like(told, me).map(visit -> row(visit, me));
    }

    private Optional<Visit> ofThisHalf(NewVisit told, MentorId me) {
        return visits.of(me, told.merchant(), half().of(told.outcome()));
    }

    private Visit enter(RoundShop shop, NewVisit told, MentorId me) {
        var visit = new Visit(shop, me, told, clock.instant());
        visit.fallsIn(half());
        visits.add(visit);
        history.note("visit.told", visit.id().value(), told.outcome().name());
        return visit;
    }

    private HalfDay half() {
        return HalfDay.at(clock.instant(), town.identity().zone());
    }

    private void tick(MerchantId merchant, UUID step) {
        if (step != null) {
            actions.tick(merchant, List.of(step), null);
        }
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
