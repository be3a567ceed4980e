package org.echoppe.merchant.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.season.Seasons;
import org.echoppe.merchant.BusyTimes;
import org.echoppe.merchant.MerchantData;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Language;
import org.echoppe.programme.Problem;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.programme.RefusedDataException;
import org.echoppe.programme.Trade;
import org.echoppe.programme.web.FieldProblems;
import org.echoppe.programme.web.HoursWords;
import org.echoppe.programme.web.TypedFields;
import org.echoppe.shared.Wording;
import org.echoppe.shared.web.Notices;

/** One shop, to add or to change. */
@Named
@ViewScoped
public class MerchantPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MerchantDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private HoursWords hours;

    @Inject
    private FieldProblems problems;

    @Inject
    private Notices notices;

    @Inject
    private Visitor visitor;

    private String id;
    private ProgrammeView programme;
    private MerchantForm form = MerchantForm.empty();

    public void load() {
        programme = programmes.current().orElse(null);
        if (id != null) {
            form = asKept();
        }
    }

    private MerchantForm asKept() {
        return MerchantForm.of(desk.data(merchant()), desk.busyTimes(merchant()), hours);
    }

    public String save() {
        if (!isNew() && problems.show(form.catchUpWith(asKept()))) {
            return null;
        }
        MerchantData data = form.data();
        try {
            if (problems.show(problemsOf(data))) {
                return null;
            }
            keep(data);
        } catch (RefusedDataException meanwhile) {
            problems.show(meanwhile.problems());
            return null;
        }
        return "/coordinator/merchants?faces-redirect=true";
    }

    private List<Problem> problemsOf(MerchantData data) {
        var found = new ArrayList<>(isNew() ? desk.problems(programme.id(), data) : desk.problems(merchant(), data));
        found.addAll(form.busyTimes().problems());
        return found;
    }

    private void keep(MerchantData data) {
        String words = hours.say(form.typed().text("opening"));
        if (isNew()) {
            MerchantId added = desk.add(programme.id(), data);
            desk.change(
                    added,
                    new BusyTimes(form.busyTimes().rush(), desk.busyTimes(added).peaks()));
            notices.success("merchant", "page.added", data.shop().strip(), words);
        } else {
            desk.change(merchant(), data);
            desk.change(merchant(), form.busyTimes());
            notices.success("merchant", "page.changed", data.shop().strip(), words);
        }
    }

    public void addPeak() {
        problems.show(form.addTypedPeak());
    }

    public void removePeak(int place) {
        form.removePeak(place);
    }

    public String revokeLink() {
        desk.revokeLink(merchant());
        notices.success("merchant", "page.linkRevoked");
        return "/coordinator/merchant?faces-redirect=true&includeViewParams=true";
    }

    private MerchantId merchant() {
        try {
            return new MerchantId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("merchant", "?");
        }
    }

    public String days(Peak peak) {
        var wording = new Wording(visitor.getLocale(), programme.zone());
        return wording.date(peak.from()) + " – " + wording.date(peak.lastDay());
    }

    /** The usual rush of the trade chosen, in words. */
    public String getUsualRush() {
        Trade trade = form.typed().choice("trade", Trade.class);
        return trade == null ? "" : Seasons.usualRush(trade.name()).inWords(visitor.getLocale());
    }

    public List<Language> getLanguages() {
        return Language.offered(visitor.getLocale());
    }

    public List<Peak> getPeaks() {
        return form.peaks();
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public boolean isNew() {
        return id == null;
    }

    public TypedFields getTyped() {
        return form.typed();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
