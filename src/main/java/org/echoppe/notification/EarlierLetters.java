package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.waiting.EarlierOffered;

/** Tells a merchant who waits that an earlier time is free; too late for the offer, the letter is not sent. */
@ApplicationScoped
class EarlierLetters {

    @Inject
    private Correspondence correspondence;

    @Inject
    private PairDrafts drafts;

    @Inject
    private Pairs pairs;

    @Inject
    private BookingDesk booking;

    void on(@Observes EarlierOffered offered) {
        Pair pair = pairs.of(offered.municipality(), offered.programme(), offered.merchant(), offered.mentor());
        Draft draft = drafts.toMerchant(pair, LetterKind.EARLIER_SLOT)
                .saysWhen(offered.window())
                .saysHour("until", offered.until())
                .leads(
                        "earlierLink",
                        "/shop/earlier?k={k}&id=" + offered.offer().value())
                .isUselessAfter(offered.until());
        if (offered.session() != null) {
            draft.saysBefore(booking.session(offered.session()).window());
        }
        correspondence.post(draft);
    }
}
