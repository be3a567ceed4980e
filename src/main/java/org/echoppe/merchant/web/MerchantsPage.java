package org.echoppe.merchant.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.echoppe.access.Visitor;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantRow;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.programme.Trade;
import org.echoppe.shared.Alphabet;
import org.echoppe.shared.Phone;
import org.echoppe.shared.Texts;

/** The shops taking part, to look through and to open. */
@Named
@RequestScoped
public class MerchantsPage {

    @Inject
    private MerchantDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Visitor visitor;

    private ProgrammeView programme;
    private List<MerchantRow> rows = List.of();

    @PostConstruct
    void load() {
        programme = programmes.current().orElse(null);
        if (programme != null) {
            rows = new Alphabet(visitor.getLocale()).sorted(desk.list(programme.id()), MerchantRow::shop);
        }
    }

    public String tradeName(Trade trade) {
        return new Texts("merchant", visitor.getLocale()).of("trade." + trade);
    }

    public String actionName(ActionCode action) {
        return new Texts("programme", visitor.getLocale()).of("action." + action);
    }

    public String hours(MerchantRow row) {
        return row.opening().inWords(visitor.getLocale());
    }

    public String phone(MerchantRow row) {
        return row.phone() == null ? "" : Phone.shown(row.phone());
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public List<MerchantRow> getRows() {
        return rows;
    }
}
