package org.echoppe.matching.answer;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.echoppe.access.AllowedTo;
import org.echoppe.matching.Cohorts;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingView;
import org.echoppe.matching.Replacement;
import org.echoppe.matching.draft.DraftReadingDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** What the coordinator has to see to after publication: shops that need somebody else, and mentors' questions. */
@ApplicationScoped
@Transactional
@AllowedTo({COORDINATOR, SYSTEM})
public class AnswerDesk {

    private static final int RELAYS_SHOWN = 3;

    @Inject
    private WaitingList waiting;

    @Inject
    private Openings openings;

    @Inject
    private Questions questions;

    @Inject
    private Cohorts cohorts;

    @Inject
    private MatchingDesk matching;

    @Inject
    private DraftReadingDesk drafts;

    @Inject
    private PairingDesk pairings;

    /** How much there is to see to. */
    public int toDo(ProgrammeId programme) {
        return waiting.of(programme).size() + questions.open(programme).size();
    }

    /** Pairings whose lead has had 48 hours of working days to answer, by shop. */
    public List<PairingView> silent(ProgrammeId programme) {
        return pairings.views(
                waiting.unanswered(programme).stream().map(Unanswered::pairing).collect(toSet()));
    }

    public AnswerBoard board(ProgrammeId programme) {
        return new AnswerBoard(toPlace(programme), questions.open(programme), openings.leftOver(programme));
    }

    private List<ToPlace> toPlace(ProgrammeId programme) {
        List<Waiting> all = waiting.of(programme);
        Map<PairingId, PairingView> views = pairings
                .views(all.stream().map(Waiting::pairing).collect(toSet()))
                .stream()
                .collect(toMap(view -> view.pairing().id(), Function.identity()));
        RelayPool pool = pool(
                programme,
                views.values().stream().map(view -> view.pairing().merchant()).collect(toSet()));
        return all.stream()
                .map(each -> toPlace(each, views.get(each.pairing()), pool))
                .toList();
    }

    private static ToPlace toPlace(Waiting waiting, PairingView view, RelayPool pool) {
        List<RelayMentor> relays = pool.relaysFor(view.pairing().merchant()).stream()
                .limit(RELAYS_SHOWN)
                .toList();
        return new ToPlace(view, waiting.why(), waiting.reason(), waiting.since(), relays);
    }

    /** Whoever could take the shop of a pairing instead, the best first. */
    public List<RelayMentor> relays(PairingId id) {
        LivePairing pairing = pairings.view(id).pairing();
        return pool(pairing.programme(), Set.of(pairing.merchant())).relaysFor(pairing.merchant());
    }

    /** Gives the shop of a pairing to another mentor, judged as the desk judges. */
    public Replacement replace(PairingId id, MentorId wanted) {
        ProgrammeId programme = pairings.view(id).pairing().programme();
        return pairings.replace(id, wanted, drafts.weightsIn(programme));
    }

    /** Weighed as the desk weighs; nobody is called together where no shop waits. */
    private RelayPool pool(ProgrammeId programme, Set<MerchantId> shops) {
        return shops.isEmpty()
                ? null
                : new RelayPool(
                        cohorts.of(programme, shops).weighing(drafts.weightsIn(programme)),
                        matching.published(programme),
                        openings.mentorsBefore(shops));
    }
}
