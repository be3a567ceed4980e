package org.echoppe.matching.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.echoppe.matching.Cohort;
import org.echoppe.matching.Judgement;
import org.echoppe.matching.Reason;
import org.echoppe.matching.optimum.Progress;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/**
 * Finds the best pairing around what stays: the published pairs a draft does not touch, and its pins. A pin that is not
 * possible is passed over. Nobody who has a mentor loses them for nobody: released, they move or stay.
 */
final class Arranger {

    private final Cohort everyone;
    private final Map<MerchantId, MentorId> published;
    private final DraftState state;
    private final Progress progress;

    /** @param everyone those of the programme, nobody together with anybody */
    Arranger(Cohort everyone, Map<MerchantId, MentorId> published, DraftState state, Progress progress) {
        this.everyone = everyone;
        this.published = published;
        this.state = state;
        this.progress = progress;
    }

    Arrangement arrange() {
        Set<MerchantId> kept = new HashSet<>();
        Arrangement found = around(fixed(kept));
        while (found.isComplete() && kept.addAll(losers(found))) {
            found = around(fixed(kept));
        }
        return found;
    }

    /** What speaks against deciding so, published pairs and other pins being as they are. */
    Optional<Reason> against(Couple couple) {
        Map<MerchantId, MentorId> beside = fixed(Set.of());
        beside.remove(couple.merchant());
        return judge(couple.merchant(), couple.mentor(), beside).inTheWay();
    }

    private List<MerchantId> losers(Arrangement found) {
        return found.alone().stream().filter(published::containsKey).toList();
    }

    private Map<MerchantId, MentorId> fixed(Set<MerchantId> kept) {
        Map<MerchantId, MentorId> fixed = new LinkedHashMap<>();
        published.forEach((merchant, mentor) -> {
            if (kept.contains(merchant) || state.keeps(merchant, mentor)) {
                fixed.put(merchant, mentor);
            }
        });
        state.pins().forEach((merchant, mentor) -> {
            if (!fixed.containsKey(merchant) && judge(merchant, mentor, fixed).isPossible()) {
                fixed.put(merchant, mentor);
            }
        });
        return fixed;
    }

    private Judgement judge(MerchantId merchant, MentorId mentor, Map<MerchantId, MentorId> beside) {
        return everyone.with(beside).match(merchant, mentor).judgement();
    }

    private Arrangement around(Map<MerchantId, MentorId> fixed) {
        Cohort cohort = everyone.with(fixed);
        var best = cohort.best((merchant, mentor) -> !state.forbids(merchant, mentor), progress);
        return new Basis(cohort, fixed, best).arrangement();
    }
}
