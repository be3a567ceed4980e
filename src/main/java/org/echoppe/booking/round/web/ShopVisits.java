package org.echoppe.booking.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.echoppe.booking.round.RoundDesk;
import org.echoppe.booking.round.VisitRow;
import org.echoppe.merchant.MerchantId;

/** The visits to a shop, for its page at the coordinator's. */
@Named
@RequestScoped
public class ShopVisits {

    @Inject
    private RoundDesk desk;

    @Inject
    private VisitWords words;

    private List<VisitRow> visits;

    /** The latest first; the page is about one shop. */
    public List<VisitRow> to(String merchant) {
        if (visits == null) {
            visits = desk.to(new MerchantId(UUID.fromString(merchant)));
        }
        return visits;
    }

    public String words(VisitRow visit) {
        return words.dayAndOutcome(visit);
    }
}
