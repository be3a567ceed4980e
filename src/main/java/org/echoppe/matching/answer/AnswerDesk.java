package org.echoppe.matching.answer;

import static org.echoppe.access.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.echoppe.access.AllowedTo;
import org.echoppe.matching.Cohorts;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingView;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;

/** What the coordinator has to see to after publication: shops that need somebody else, and mentors' questions. */
@ApplicationScoped
@Transactional
@AllowedTo(COORDINATOR)
public class AnswerDesk {

    private static final int RELAYS_SHOWN = 3;

    @Inject
    private SilentLeads silent;

    @Inject
    private Openings openings;

    @Inject
    private OtherWishes wishes;

    @Inject
    private Questions questions;

    @Inject
    private Cohorts cohorts;

    @Inject
    private MatchingDesk matching;

    @Inject
    private PairingDesk pairings;

    @Inject
    private ProgrammeDesk programmes;

    /** How much there is to see to. */
    public int toDo(ProgrammeId programme) {
        return waiting(programme).size() + questions.open(programme).size();
    }

    public AnswerBoard board(ProgrammeId programme) {
        RelayPool pool = pool(programme);
        List<ToPlace> toPlace = waiting(programme).stream()
                .map(each -> each.with(relays(pool, each.pairing().pairing().merchant()).stream()
                        .limit(RELAYS_SHOWN)
                        .toList()))
                .toList();
        return new AnswerBoard(toPlace, questions.open(programme), pool.leftOver());
    }

    /** Whoever could take the shop of a pairing instead, the best first. */
    public List<RelayMentor> relays(PairingId id) {
        PairingView pairing = pairings.view(id);
        return relays(pool(pairing.pairing().programme()), pairing.pairing().merchant());
    }

    private List<RelayMentor> relays(RelayPool pool, MerchantId merchant) {
        return pool.relaysFor(merchant, openings.mentorsBefore(merchant));
    }

    private RelayPool pool(ProgrammeId programme) {
        return new RelayPool(cohorts.of(programme), matching.published(programme));
    }

    private List<ToPlace> waiting(ProgrammeId programme) {
        List<ToPlace> waiting = new ArrayList<>();
        wishes.open(programme)
                .forEach(wish -> waiting.add(new ToPlace(
                        pairings.view(wish.pairing()),
                        ToPlace.Why.ANOTHER_ASKED,
                        wish.reason().name(),
                        wish.askedAt())));
        openings.declined(programme).forEach(id -> waiting.add(declined(pairings.view(id))));
        silent.in(programmes.view(programme)).stream()
                .filter(each -> wishes.open(each.pairing()).isEmpty())
                .forEach(each -> waiting.add(
                        new ToPlace(pairings.view(each.pairing()), ToPlace.Why.NOT_ANSWERED, null, each.since())));
        return waiting;
    }

    private static ToPlace declined(PairingView pairing) {
        return new ToPlace(pairing, ToPlace.Why.DECLINED, pairing.why(), pairing.since());
    }
}
