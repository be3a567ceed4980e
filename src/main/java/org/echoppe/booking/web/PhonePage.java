package org.echoppe.booking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.echoppe.access.Visitor;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.ShopPhoneDesk;
import org.echoppe.shared.Phone;

/** The number a merchant is called at, to be corrected on the way to booking; the slot stays chosen. */
@Named
@RequestScoped
public class PhonePage {

    @Inject
    private ShopPhoneDesk desk;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private ShopParameters asked;

    @Inject
    private ShopAddress address;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String number;

    @PostConstruct
    void read() {
        String kept = merchants.card(new MerchantId(visitor.merchant())).phone();
        number = kept == null ? "" : Phone.shown(kept);
    }

    /** Keeps it, or says under the field what is wrong. */
    public void check(FacesContext faces, UIComponent field, Object typed) {
        desk.correct(String.valueOf(typed)).ifPresent(problem -> {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.in(visitor.getLocale()), null));
        });
    }

    public String keep() {
        return address.of(new SlotKey(asked.start(), asked.minutes()), asked.moved());
    }

    public String getStart() {
        return String.valueOf(asked.start().getEpochSecond());
    }

    public int getMinutes() {
        return asked.minutes();
    }

    public String getMoved() {
        return parameters.get("moved");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
