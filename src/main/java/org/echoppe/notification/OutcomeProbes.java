package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.echoppe.access.Visitor;
import org.echoppe.action.outcome.OutcomeDesk;
import org.echoppe.action.outcome.ProbeAsked;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingView;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Texts;

/** Asks a shop whether its finished action still holds, once for each of the two days. */
@ApplicationScoped
class OutcomeProbes implements TimedLetters {

    private static final Duration WORTH_ASKING = Duration.ofDays(21);

    @Inject
    private OutcomeDesk outcomes;

    @Inject
    private PairingDesk pairings;

    @Inject
    private PairDrafts drafts;

    @Inject
    private Pairs pairs;

    @Inject
    private Visitor visitor;

    @Override
    public List<TimedLetter> due(ProgrammeView programme) {
        List<ProbeAsked> open = outcomes.askDue(programme.id());
        Map<MerchantId, LivePairing> live = pairings.live(programme.id()).stream()
                .map(PairingView::pairing)
                .collect(Collectors.toMap(LivePairing::merchant, Function.identity(), (one, other) -> one));
        return open.stream()
                .filter(asked -> live.containsKey(asked.merchant()))
                .map(asked ->
                        new TimedLetter(OnceKey.probe(asked.probe()), () -> draft(asked, live.get(asked.merchant()))))
                .toList();
    }

    private Draft draft(ProbeAsked asked, LivePairing pairing) {
        Pair pair = pairs.of(visitor.town(), pairing.programme(), pairing.merchant(), pairing.mentor());
        Draft draft = drafts.toMerchant(pair, LetterKind.OUTCOME_PROBE)
                .isAbout(asked.probe())
                .leads("stillLink", "/shop/still?k={k}&id=" + asked.probe())
                .isUselessAfter(asked.askedAt().plus(WORTH_ASKING));
        return draft.says("question", new Texts("action", draft.language()).of("still.question." + asked.action()));
    }
}
