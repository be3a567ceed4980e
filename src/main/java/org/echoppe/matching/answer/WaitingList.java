package org.echoppe.matching.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.matching.PairingId;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;

/** Which shops may need somebody else: a few queries, however many there are. */
@ApplicationScoped
class WaitingList {

    @Inject
    private OtherWishes wishes;

    @Inject
    private Openings openings;

    @Inject
    private SilentLeads silent;

    @Inject
    private ProgrammeDesk programmes;

    /** First those who asked for somebody else, then the declined, then the unanswered; each the longest waiting first. */
    List<Waiting> of(ProgrammeId programme) {
        List<Waiting> asked = wishes.open(programme).stream()
                .map(wish -> new Waiting(
                        wish.pairing(), ToPlace.Why.ANOTHER_ASKED, wish.reason().name(), wish.askedAt()))
                .toList();
        Set<PairingId> known = asked.stream().map(Waiting::pairing).collect(Collectors.toSet());
        Stream<Waiting> unanswered = unanswered(programme).stream()
                .filter(each -> !known.contains(each.pairing()))
                .map(each -> new Waiting(each.pairing(), ToPlace.Why.NOT_ANSWERED, null, each.since()));
        return Stream.of(asked.stream(), openings.declined(programme).stream(), unanswered)
                .flatMap(all -> all)
                .toList();
    }

    /** Whose lead has not answered for 48 working hours. */
    List<Unanswered> unanswered(ProgrammeId programme) {
        return silent.in(programmes.view(programme));
    }
}
