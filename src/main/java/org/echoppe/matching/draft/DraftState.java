package org.echoppe.matching.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.matching.Criterion;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** What the steps of a draft come to: the last word on each merchant, each pair and each criterion counts. */
final class DraftState {

    private final Map<MerchantId, MentorId> pins = new LinkedHashMap<>();
    private final Set<Couple> forbidden = new LinkedHashSet<>();
    private final Set<MerchantId> released = new LinkedHashSet<>();
    private final Map<Criterion, Integer> weights = new LinkedHashMap<>();

    private DraftState() {}

    static DraftState of(List<DraftStep> steps) {
        var state = new DraftState();
        steps.forEach(state::take);
        return state;
    }

    /** What it comes to with these steps more. */
    DraftState with(List<DraftStep> more) {
        var state = new DraftState();
        state.pins.putAll(pins);
        state.forbidden.addAll(forbidden);
        state.released.addAll(released);
        state.weights.putAll(weights);
        more.forEach(state::take);
        return state;
    }

    private void take(DraftStep step) {
        switch (step.kind()) {
            case PIN -> pin(step.merchant(), step.mentor());
            case FORBID -> forbid(step.merchant(), step.mentor());
            case ALLOW -> forbidden.remove(new Couple(step.merchant(), step.mentor()));
            case RELEASE -> release(step.merchant());
            case SWAP -> {
                pin(step.merchant(), step.mentor());
                pin(step.otherMerchant(), step.otherMentor());
            }
            case WEIGH -> weights.put(step.criterion(), step.weight());
        }
    }

    private void pin(MerchantId merchant, MentorId mentor) {
        pins.remove(merchant);
        pins.put(merchant, mentor);
        forbidden.remove(new Couple(merchant, mentor));
    }

    private void forbid(MerchantId merchant, MentorId mentor) {
        forbidden.add(new Couple(merchant, mentor));
        pins.remove(merchant, mentor);
    }

    private void release(MerchantId merchant) {
        pins.remove(merchant);
        released.add(merchant);
    }

    /** Whom merchants must have, in the order in which that was said. */
    Map<MerchantId, MentorId> pins() {
        return Collections.unmodifiableMap(pins);
    }

    boolean forbids(MerchantId merchant, MentorId mentor) {
        return forbidden.contains(new Couple(merchant, mentor));
    }

    /** Whether a merchant stays with the mentor published for it. */
    boolean keeps(MerchantId merchant, MentorId published) {
        boolean isMoved = !pins.getOrDefault(merchant, published).equals(published);
        return !isMoved && !released.contains(merchant) && !forbids(merchant, published);
    }

    /** Those that were moved; what is not here counts as when the draft was opened. */
    Map<Criterion, Integer> weights() {
        return Collections.unmodifiableMap(weights);
    }
}
