package org.echoppe.matching.answer;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MERCHANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.Visitor;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingEnded;
import org.echoppe.matching.PairingId;
import org.echoppe.mentor.MentorCard;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;

/** A merchant sees who accompanies them, and may ask for somebody else without their mentor hearing of it. */
@ApplicationScoped
@Transactional
public class MyMentorDesk {

    @Inject
    private OtherWishes wishes;

    @Inject
    private PairingLock lock;

    @Inject
    private MatchingDesk matching;

    @Inject
    private PairingDesk pairings;

    @Inject
    private MentorDesk mentors;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private Event<Object> announcements;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** Who accompanies the merchant who is here; empty where nobody does. */
    @AllowedTo(MERCHANT)
    public Optional<MyMentor> mentor() {
        return matching.of(me()).map(this::seen);
    }

    private MyMentor seen(LivePairing pairing) {
        MentorCard card = mentors.card(pairing.mentor());
        return new MyMentor(
                card.firstName(),
                card.organisation(),
                wishes.languagesOf(pairing.mentor()),
                merchants.card(pairing.merchant()).mode(),
                pairing.pause(),
                wishes.open(pairing.id()).isPresent());
    }

    /** Asked twice it is asked once, for the first reason. */
    @AllowedTo(MERCHANT)
    public void askForAnother(OtherReason reason) {
        matching.of(me()).ifPresent(pairing -> ask(pairing, reason));
    }

    private void ask(LivePairing pairing, OtherReason reason) {
        lock.on(pairing.id());
        if (wishes.open(pairing.id()).isEmpty()) {
            wishes.add(new OtherWish(pairing.id(), reason, clock.instant()));
            history.note("pairing.another-asked", pairing.id().value(), reason.name());
            announcements.fire(new AnotherAsked(
                    visitor.town(), pairing.programme(), pairing.id(), pairing.merchant(), pairing.mentor(), reason));
        }
    }

    /** The merchant who is here stays with their mentor after all. */
    @AllowedTo(MERCHANT)
    public void stay() {
        matching.of(me()).map(LivePairing::id).ifPresent(this::settle);
    }

    /** The coordinator has talked to the merchant; nothing changes. */
    @AllowedTo(COORDINATOR)
    public void settled(PairingId id) {
        settle(pairings.view(id).pairing().id());
    }

    void on(@Observes PairingEnded ended) {
        settle(ended.pairing());
    }

    private void settle(PairingId id) {
        wishes.open(id).ifPresent(open -> {
            open.isSettled(clock.instant());
            history.note("pairing.another-settled", id.value(), "");
        });
    }

    private MerchantId me() {
        return new MerchantId(visitor.merchant());
    }
}
