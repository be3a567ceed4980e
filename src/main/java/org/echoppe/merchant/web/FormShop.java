package org.echoppe.merchant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.access.Visitor;
import org.echoppe.merchant.MerchantId;

/** Whose hours a form is about: a merchant’s own, or the shop a coordinator’s address names; and where to go after it. */
@Named
@RequestScoped
public class FormShop {

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    MerchantId shop() {
        return new MerchantId(isMerchant() ? visitor.merchant() : named());
    }

    private UUID named() {
        String id = parameters.getOrDefault("id", "");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException nobodyOfOurs) {
            throw new NotAllowedException("merchant", id);
        }
    }

    /** Null for a merchant, who needs no id. */
    public String getId() {
        return isMerchant() ? null : shop().value().toString();
    }

    public boolean isMerchant() {
        return visitor.role() == Role.MERCHANT;
    }

    /** The page of the hours, which says that they were kept. */
    String afterKeeping() {
        return isMerchant()
                ? "/shop/hours?faces-redirect=true&kept=1&k=" + visitor.getToken() + language()
                : "/coordinator/hours?faces-redirect=true&kept=1&id=" + getId();
    }

    private String language() {
        return parameters.containsKey("lang") ? "&lang=" + visitor.getLanguage() : "";
    }
}
