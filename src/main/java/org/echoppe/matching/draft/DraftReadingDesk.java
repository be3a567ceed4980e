package org.echoppe.matching.draft;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.NotAllowedException;
import org.echoppe.matching.Weights;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** Looks into a draft: who is with whom and why, what another pair would cost, how two drafts differ. */
@ApplicationScoped
@Transactional
public class DraftReadingDesk {

    @Inject
    private Drafts drafts;

    @Inject
    private DraftRows rows;

    @Inject
    private DraftSolving solving;

    /** How much each criterion counts in a programme now: as in its latest draft. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Weights weightsIn(ProgrammeId programme) {
        return drafts.weightsIn(programme);
    }

    /** Every merchant with what was found for them. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<DraftRow> rows(DraftId id) {
        return rows.of(drafts.draft(id));
    }

    /** What merchants wrote who named somebody no mentor and no organisation is called. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Map<MerchantId, String> unknownWishes(DraftId id) {
        return rows.unknownWishes(drafts.draft(id).programme());
    }

    /** Every merchant with what was found for them and everything that speaks for it, as of now. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<PairLine> pairs(DraftId id) {
        return insight(id).lines();
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public List<DraftLoad> loads(DraftId id) {
        return rows.loads(drafts.draft(id));
    }

    /** Everybody whose place on the map is known, with whom was found for them. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<PlacedPair> placed(DraftId id) {
        return rows.placed(drafts.draft(id));
    }

    /** One merchant closely, every mentor judged for them with the places as they are in this draft. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public PairFile pair(DraftId id, MerchantId merchant) {
        Draft draft = drafts.draft(id);
        DraftRow row = rows.of(draft, merchant).orElseThrow(() -> new NotAllowedException("merchant", merchant));
        return new Insight(solving.question(draft, merchant), List.of(row), rows.couples(draft)).file(merchant);
    }

    /** Why this mentor is not with this merchant: what excludes it, or what it would cost and whom it would move. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public WhyNot whyNot(DraftId id, MerchantId merchant, MentorId mentor) {
        Draft draft = drafts.draft(id);
        Question question = solving.question(draft);
        var insight = new Insight(question, rows.of(draft));
        return insight.whyNot(new Couple(merchant, mentor), () -> solving.basis(draft, question));
    }

    /** Who, of those without a mentor, could be given to this one, the best first; nobody else moves. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<ShopChoice> shopsFor(DraftId id, MentorId mentor) {
        return insight(id).shopsFor(mentor);
    }

    private Insight insight(DraftId id) {
        Draft draft = drafts.draft(id);
        return new Insight(solving.question(draft), rows.of(draft));
    }

    /** The other draft beside this one, which must be of the same programme. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Comparison compare(DraftId id, DraftId other) {
        Draft one = drafts.draft(id);
        Draft two = drafts.draft(other);
        if (!one.programme().equals(two.programme())) {
            throw new NotAllowedException("draft", other);
        }
        return new Comparison(one.line(), two.line(), Differences.between(rows.of(one), rows.of(two)));
    }
}
