package org.echoppe.action.choice;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.Visitor;
import org.echoppe.merchant.MerchantId;

/** The merchant's self-check: answered question by question, left and found again, and what is proposed for it. */
@ApplicationScoped
@Transactional
public class SelfCheckDesk {

    @Inject
    private SelfChecks checks;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** How far the merchant who is here has come. */
    @AllowedTo(MERCHANT)
    public SelfCheck mine() {
        return checkOf(me());
    }

    /** Keeps an answer; with the last one, and each changed after it, the proposals are made anew. */
    @AllowedTo(MERCHANT)
    public SelfCheck answer(CheckQuestion question, CheckAnswer answer) {
        if (!answer.answers(question)) {
            return mine();
        }
        MerchantId me = me();
        checks.claim(me);
        SelfCheckAnswer kept = checks.answers(me).stream()
                .filter(row -> row.question() == question)
                .findFirst()
                .orElseGet(() -> new SelfCheckAnswer(me, question));
        checks.add(kept.say(answer, clock.instant()));
        SelfCheck check = checkOf(me);
        if (check.isDone()) {
            propose(me, new Advice(check.answers().values()).proposals());
        }
        return check;
    }

    /** What the merchant who is here wished for and was proposed. */
    @AllowedTo(MERCHANT)
    public Choices myChoices() {
        return choicesOf(me());
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public Choices choicesOf(MerchantId merchant) {
        return new Choices(
                checks.wish(merchant),
                checks.proposals(merchant).stream().map(StoredProposal::seen).toList());
    }

    private void propose(MerchantId me, List<Proposal> proposals) {
        List<Proposal> before =
                checks.proposals(me).stream().map(StoredProposal::seen).toList();
        if (before.equals(proposals)) {
            return;
        }
        checks.forgetProposals(me);
        for (int place = 1; place <= proposals.size(); place++) {
            checks.add(new StoredProposal(me, place, proposals.get(place - 1), clock.instant()));
        }
        history.note(
                "action.proposed",
                me.value(),
                proposals.stream().map(one -> one.theme().name()).collect(Collectors.joining(" ")));
    }

    private SelfCheck checkOf(MerchantId merchant) {
        return new SelfCheck(checks.answers(merchant).stream()
                .collect(Collectors.toMap(SelfCheckAnswer::question, SelfCheckAnswer::answer)));
    }

    private MerchantId me() {
        return new MerchantId(visitor.merchant());
    }
}
