package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.echoppe.booking.HoldDesk;

/** A tap on a slot, wherever slots are shown: keeps it and leads on, to the page that says what became of it. */
@Named
@RequestScoped
public class SlotTap {

    @Inject
    private HoldDesk holds;

    @Inject
    private ShopParameters asked;

    @Inject
    private ShopAddress address;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    /** Only ever a form that was sent: an address that is opened keeps nothing. */
    public boolean isMade() {
        return FacesContext.getCurrentInstance().isPostback() && parameters.containsKey("slot");
    }

    /** Kept or not, the next page looks again, and shows the nearest others where it is gone. */
    public String keep() {
        SlotKey slot = SlotKey.of(parameters.get("slot"));
        asked.moved()
                .map(moved -> holds.holdInsteadOf(moved, slot.start(), slot.minutes()))
                .orElseGet(() -> holds.hold(slot.start(), slot.minutes()));
        return address.of(slot, asked.moved());
    }
}
