package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.echoppe.booking.waiting.OfferedSlot;
import org.echoppe.booking.waiting.WaitingDesk;

/** "Tell me if something frees up earlier", on the pages of a merchant: the wish, and what is offered. */
@Named
@RequestScoped
public class EarlierWish {

    @Inject
    private WaitingDesk desk;

    @Inject
    private ShopParameters asked;

    @Inject
    private ShopAddress address;

    @Inject
    private SlotWords words;

    private OfferedSlot offered;
    private boolean looked;

    /** Whether they wait for an earlier time of the session this page is about. */
    public boolean isWaiting() {
        return desk.waits(asked.session());
    }

    public String wish() {
        desk.wish(asked.session());
        return address.of(asked.session());
    }

    public String stop() {
        desk.stop(asked.session());
        return address.of(asked.session());
    }

    public boolean isWaitingForAny() {
        return desk.waitsForAny();
    }

    public String wishForAny() {
        desk.wishForAny(asked.minutes());
        return address.slots() + "&m=" + asked.minutes();
    }

    public String stopForAny() {
        desk.stopForAny();
        return address.slots() + "&m=" + asked.minutes();
    }

    /** What is offered to them at this moment, or null. */
    public OfferedSlot getOffered() {
        if (!looked) {
            offered = desk.offered().orElse(null);
            looked = true;
        }
        return offered;
    }

    public String getOfferedLabel() {
        return words.text(
                "earlier.offered",
                words.day(offered.window()),
                words.hour(offered.window()),
                offered.window().minutes());
    }
}
