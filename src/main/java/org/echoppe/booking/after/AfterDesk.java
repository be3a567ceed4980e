package org.echoppe.booking.after;

import static org.echoppe.access.Role.MERCHANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.Visitor;
import org.echoppe.action.PlanStep;
import org.echoppe.booking.SessionId;
import org.echoppe.merchant.MerchantId;

/** Where a merchant says how a session of theirs went; the same tap twice is one answer. */
@ApplicationScoped
@Transactional
@AllowedTo(MERCHANT)
public class AfterDesk {

    @Inject
    private AfterAnswers answers;

    @Inject
    private WorkedStep steps;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** The question and what was answered so far; changes nothing. */
    public AfterSheet sheet(SessionId id, Locale locale) {
        AfterSession session = mine(id);
        Optional<AfterAnswer> said = answers.of(id);
        String step = steps.of(session, said.map(AfterAnswer::step).orElse(null), locale)
                .map(PlanStep::title)
                .orElse(null);
        return new AfterSheet(
                session,
                step,
                whyNot(session, said).orElse(null),
                said.map(AfterAnswer::answer).orElse(null),
                said.map(AfterAnswer::satisfaction).orElse(null),
                said.map(AfterAnswer::isSaleTold).orElse(false),
                said.map(answer -> answer.firstAt().plus(AfterRule.CHANGEABLE_FOR))
                        .orElse(null));
    }

    /** How the step stands; empty where it is kept. */
    public Optional<AfterRule> answer(SessionId id, StepAnswer wanted) {
        return say(id, answer -> {
            if (answer.says(wanted, clock.instant())) {
                history.note("session.answered", id.value(), wanted.name());
            }
        });
    }

    /** How it was; empty where it is kept. */
    public Optional<AfterRule> rate(SessionId id, Satisfaction wanted) {
        return say(id, answer -> answer.rates(wanted));
    }

    /** Tells the town, and the town alone, that somebody wanted to sell something, or takes that back; empty where it is kept. */
    public Optional<AfterRule> tellOfSale(SessionId id, boolean wasOne) {
        return say(id, answer -> {
            if (answer.tellsOfSale(wasOne, clock.instant())) {
                history.note(wasOne ? "sale.told" : "sale.taken-back", id.value(), "");
            }
        });
    }

    private Optional<AfterRule> say(SessionId id, Consumer<AfterAnswer> what) {
        mine(id);
        answers.lock(id);
        AfterSession session = mine(id);
        Optional<AfterAnswer> said = answers.of(id);
        Optional<AfterRule> broken = whyNot(session, said);
        if (broken.isEmpty()) {
            what.accept(said.orElseGet(() -> begun(session)));
        }
        return broken;
    }

    private AfterAnswer begun(AfterSession session) {
        var step = steps.of(session, null, Locale.ROOT).map(PlanStep::id).orElse(null);
        var answer = new AfterAnswer(session, step, clock.instant());
        answers.add(answer);
        return answer;
    }

    private Optional<AfterRule> whyNot(AfterSession session, Optional<AfterAnswer> said) {
        Instant first = said.map(AfterAnswer::firstAt).orElse(null);
        return AfterRule.firstBrokenBy(new AfterQuestion(session.status(), session.endsAt(), first, clock.instant()));
    }

    private AfterSession mine(SessionId id) {
        return answers.session(id, new MerchantId(visitor.merchant()));
    }
}
