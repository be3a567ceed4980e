package org.echoppe.merchant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.hours.WeekOfHours;
import org.echoppe.calendar.rush.UsualQuiet;
import org.echoppe.merchant.ShopHoursDesk;
import org.echoppe.merchant.UsualRush;
import org.echoppe.shared.Texts;
import org.echoppe.shared.web.Notices;

/** A shop’s hours in plain words: when it is open, when it is busy, when it is calm. */
@Named
@RequestScoped
public class HoursPage {

    @Inject
    private ShopHoursDesk desk;

    @Inject
    private FormShop form;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.kept}")
    private String kept;

    private DeclaredHours opening;
    private UsualRush rush;

    public void load() {
        opening = desk.opening(form.shop());
        rush = desk.rush(form.shop());
        if (kept != null) {
            notices.success("merchant", "hours.kept");
        }
    }

    public String getShop() {
        return rush.shop();
    }

    public String getOpening() {
        return opening.inWords(visitor.getLocale());
    }

    public String getRush() {
        return rush.rush().timesInWords(visitor.getLocale());
    }

    /** Nobody corrected what is usual in the trade. */
    public boolean isProposed() {
        return !rush.said();
    }

    public String getTrade() {
        return new Texts("merchant", visitor.getLocale()).of("trade." + rush.trade());
    }

    public String getCalm() {
        return UsualQuiet.of(opening, rush.rush()).timesInWords(visitor.getLocale());
    }

    /** The hours say more than the form of seven rows can show, such as other hours in summer. */
    public boolean isBeyondForm() {
        return WeekOfHours.of(opening).isEmpty();
    }
}
