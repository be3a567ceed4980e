package org.echoppe.matching.draft;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.NotAllowedException;
import org.echoppe.matching.Criterion;
import org.echoppe.matching.Reason;
import org.echoppe.matching.Weights;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;

/** What a coordinator decides in a draft; each decision is a step, the rest is found anew around it. */
@ApplicationScoped
@Transactional
public class DraftStepDesk {

    @Inject
    private Drafts drafts;

    @Inject
    private DraftSolving solving;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    /** This merchant has this mentor, whatever else changes. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public DraftAnswer pin(DraftId id, MerchantId merchant, MentorId mentor) {
        Draft draft = drafts.claim(id);
        var couple = known(draft, merchant, mentor);
        return decide(draft, DraftStep.pin(merchant, mentor), List.of(couple));
    }

    /** This merchant does not have this mentor. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public DraftAnswer forbid(DraftId id, MerchantId merchant, MentorId mentor) {
        Draft draft = drafts.claim(id);
        known(draft, merchant, mentor);
        return decide(draft, DraftStep.forbid(merchant, mentor), List.of());
    }

    /** What was forbidden may be again. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public DraftAnswer allow(DraftId id, MerchantId merchant, MentorId mentor) {
        Draft draft = drafts.claim(id);
        known(draft, merchant, mentor);
        return decide(draft, DraftStep.allow(merchant, mentor), List.of());
    }

    /** Neither a pin nor what is published holds this merchant any longer. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public DraftAnswer release(DraftId id, MerchantId merchant) {
        Draft draft = drafts.claim(id);
        known(draft, merchant);
        return decide(draft, DraftStep.release(merchant), List.of());
    }

    /** Two merchants have each other's mentor, whatever else changes. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public DraftAnswer swap(DraftId id, MerchantId one, MerchantId other) {
        Draft draft = drafts.claim(id);
        Optional<MentorId> mine = mentorOf(draft, one);
        Optional<MentorId> theirs = mentorOf(draft, other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return DraftAnswer.refused(DraftRule.BOTH_HAVE_A_MENTOR);
        }
        var swapped = List.of(new Couple(one, theirs.get()), new Couple(other, mine.get()));
        return decide(draft, DraftStep.swap(swapped.get(0), swapped.get(1)), swapped);
    }

    private Optional<MentorId> mentorOf(Draft draft, MerchantId merchant) {
        known(draft, merchant);
        return drafts.pairOf(draft.id(), merchant).map(DraftPair::mentor);
    }

    /** Criteria count as much as this from now on, a step for each that is moved. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public DraftAnswer weigh(DraftId id, Weights weights) {
        Draft draft = drafts.claim(id);
        if (!draft.isOpen()) {
            return DraftAnswer.refused(DraftRule.STILL_OPEN);
        }
        Weights before = draft.weights();
        Criterion.weighed()
                .filter(criterion -> weights.of(criterion) != before.of(criterion))
                .forEach(criterion -> draft.take(DraftStep.weigh(criterion, weights.of(criterion))));
        solving.solve(draft);
        return new DraftAnswer.Done();
    }

    /** Takes the last decision back, the one that was looked at. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public DraftAnswer undo(DraftId id, int revision) {
        Draft draft = drafts.claim(id);
        if (!draft.isOpen()) {
            return DraftAnswer.refused(DraftRule.STILL_OPEN);
        }
        if (draft.revision() != revision) {
            return DraftAnswer.refused(DraftRule.AS_SEEN);
        }
        if (draft.steps().isEmpty()) {
            return DraftAnswer.refused(DraftRule.SOMETHING_TO_UNDO);
        }
        draft.takeBack();
        solving.solve(draft);
        return new DraftAnswer.Done();
    }

    private DraftAnswer decide(Draft draft, DraftStep step, List<Couple> together) {
        if (!draft.isOpen()) {
            return DraftAnswer.refused(DraftRule.STILL_OPEN);
        }
        Optional<Reason> against = against(draft, together);
        if (against.isPresent()) {
            boolean isFull = against.get().criterion() == Criterion.CAPACITY;
            return new DraftAnswer.Refused(
                    isFull ? DraftRule.MENTOR_HAS_A_PLACE : DraftRule.PAIR_IS_POSSIBLE, against.get());
        }
        solving.solve(draft, step);
        return new DraftAnswer.Done();
    }

    /** Each is judged as if the others were free, so that they can change places. */
    private Optional<Reason> against(Draft draft, List<Couple> together) {
        if (together.isEmpty()) {
            return Optional.empty();
        }
        Question question = solving.question(draft)
                .with(together.stream()
                        .map(couple -> DraftStep.release(couple.merchant()))
                        .toList());
        return together.stream()
                .flatMap(couple -> question.against(couple).stream())
                .findFirst();
    }

    private Couple known(Draft draft, MerchantId merchant, MentorId mentor) {
        known(draft, merchant);
        if (!mentors.card(mentor).programme().equals(draft.programme())) {
            throw new NotAllowedException("mentor", mentor);
        }
        return new Couple(merchant, mentor);
    }

    private void known(Draft draft, MerchantId merchant) {
        if (!merchants.card(merchant).programme().equals(draft.programme())) {
            throw new NotAllowedException("merchant", merchant);
        }
    }
}
