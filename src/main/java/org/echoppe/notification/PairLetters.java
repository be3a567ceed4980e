package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.echoppe.booking.SessionBooked;
import org.echoppe.booking.SessionCancelled;
import org.echoppe.booking.SessionMoved;
import org.echoppe.booking.SessionRestored;
import org.echoppe.matching.PairingPublished;

/** Tells a shop and its expert what concerns them both: that they belong together, and every change of a session. */
@ApplicationScoped
class PairLetters {

    @Inject
    private Correspondence correspondence;

    @Inject
    private PairDrafts drafts;

    @Inject
    private Pairs pairs;

    void on(@Observes PairingPublished event) {
        Pair pair = pairs.of(event.municipality(), event.programme(), event.merchant(), event.mentor());
        correspondence.post(drafts.toMerchant(pair, LetterKind.INVITATION)
                .isAbout(event.pairing().value()));
        correspondence.post(drafts.toMentor(pair, LetterKind.MENTOR_PAIRING)
                .isAbout(event.pairing().value()));
    }

    void on(@Observes SessionBooked event) {
        tell(SessionNews.of(event), LetterKind.SESSION_BOOKED, LetterKind.MENTOR_SESSION_BOOKED);
    }

    void on(@Observes SessionMoved event) {
        tell(SessionNews.of(event), LetterKind.SESSION_MOVED, LetterKind.MENTOR_SESSION_MOVED);
    }

    void on(@Observes SessionCancelled event) {
        tell(SessionNews.of(event), LetterKind.SESSION_CANCELLED, LetterKind.MENTOR_SESSION_CANCELLED);
    }

    void on(@Observes SessionRestored event) {
        tell(SessionNews.of(event), LetterKind.SESSION_RESTORED, LetterKind.MENTOR_SESSION_RESTORED);
    }

    private void tell(SessionNews news, LetterKind toMerchant, LetterKind toMentor) {
        Pair pair = pairs.of(news);
        var steps = drafts.nextSteps(news);
        correspondence.post(drafts.toMerchant(pair, toMerchant, news, steps));
        correspondence.post(drafts.toMentor(pair, toMentor, news, steps));
    }
}
