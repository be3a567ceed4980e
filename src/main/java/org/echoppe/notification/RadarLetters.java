package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.echoppe.access.TownDesk;
import org.echoppe.action.ActionDesk;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.OpenSlot;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.mentor.MentorCard;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.radar.todo.HoursAsked;
import org.echoppe.radar.todo.SlotProposalAsked;
import org.echoppe.shared.Wording;

/** Writes what a coordinator has the house write from the list of what is to do. */
@ApplicationScoped
class RadarLetters {

    private static final int MINUTES = 10;

    @Inject
    private Correspondence correspondence;

    @Inject
    private PairDrafts drafts;

    @Inject
    private Pairs pairs;

    @Inject
    private MatchingDesk matching;

    @Inject
    private BookingDesk booking;

    @Inject
    private ActionDesk actions;

    @Inject
    private MentorDesk mentors;

    @Inject
    private TownDesk towns;

    void on(@Observes SlotProposalAsked asked) {
        Pair pair = pairs.of(asked.municipality(), asked.programme(), asked.merchant(), asked.mentor());
        Draft draft = drafts.toMerchant(pair, LetterKind.SLOT_PROPOSAL);
        matching.of(asked.merchant()).map(LivePairing::id).ifPresent(pairing -> draft.isAbout(pairing.value()));
        var plan = actions.planOf(asked.merchant(), draft.language());
        plan.next().ifPresent(step -> draft.saysIfAny("step", step.title()));
        draft.says("minutesLeft", String.valueOf(plan.minutesLeft()));
        booking.offer(asked.merchant(), MINUTES, 0).slots().stream()
                .findFirst()
                .ifPresent(slot -> draft.says("moment", moment(asked, draft, slot)));
        correspondence.post(draft);
    }

    private String moment(SlotProposalAsked asked, Draft draft, OpenSlot slot) {
        var wording = new Wording(
                draft.language(), towns.identity(asked.municipality()).zone());
        return wording.day(slot.window().start()) + ", "
                + wording.hour(slot.window().start());
    }

    void on(@Observes HoursAsked asked) {
        MentorCard card = mentors.card(asked.mentor());
        Recipient recipient = Recipient.of(card.name(), card.email(), towns.languageOf(card.account()));
        correspondence.post(correspondence
                .to(recipient, LetterKind.MENTOR_HOURS, asked.municipality())
                .isFor(asked.mentor().value())
                .leads("availabilityLink", "/mentor/availability"));
    }
}
