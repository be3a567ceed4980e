package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.booking.fit.Fit;
import org.echoppe.booking.fit.FitDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** Warns in one sentence where an action may not be done before the busy weeks; says nothing where there is time. */
@Named
@RequestScoped
public class FitWords {

    @Inject
    private FitDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private TownDesk town;

    private Map<MerchantId, Fit> mine;

    /** To the mentor who is here, of a shop they accompany; or null. */
    public String of(MerchantId shop) {
        if (mine == null) {
            mine = desk.mine();
        }
        return said(mine.get(shop));
    }

    /** To the merchant who is here, or null. */
    public String getOwn() {
        return said(desk.of(new MerchantId(visitor.merchant())).orElse(null));
    }

    /** Null where nothing is to be warned of. */
    String said(Fit fit) {
        if (fit == null || !fit.isDoubtful()) {
            return null;
        }
        var wording = new Wording(visitor.getLocale(), town.identity().zone());
        return new Texts("action", visitor.getLocale())
                .of(
                        "fit." + fit.margin(),
                        fit.left(),
                        fit.peak().nameIn(visitor.getLocale()),
                        wording.date(fit.peak().from()),
                        fit.latest() == null ? "" : wording.date(fit.latest()));
    }
}
