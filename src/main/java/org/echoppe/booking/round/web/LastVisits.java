package org.echoppe.booking.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.echoppe.booking.round.RoundDesk;
import org.echoppe.booking.round.VisitRow;
import org.echoppe.merchant.MerchantId;

/** The mentor's last visits, beside their last notes. */
@Named
@RequestScoped
public class LastVisits {

    @Inject
    private RoundDesk desk;

    @Inject
    private VisitWords words;

    private Map<MerchantId, VisitRow> last;

    @PostConstruct
    void read() {
        last = desk.last();
    }

    /** When and what came of it, and the note under it; null where there was none. */
    public String to(MerchantId merchant) {
        VisitRow visit = last.get(merchant);
        if (visit == null) {
            return null;
        }
        return visit.note() == null ? words.dayAndOutcome(visit) : words.dayAndOutcome(visit) + "\n" + visit.note();
    }
}
