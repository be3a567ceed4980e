package org.echoppe.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.access.Visitor;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.notification.ChoiceDesk;
import org.echoppe.notification.ChosenMessages;
import org.echoppe.notification.WantedMessages;

/** Whose choices a page shows: those of who is here or, for a coordinator, of the merchant or mentor its address names. */
@RequestScoped
class Chooser {

    private static final String MERCHANT = "merchant";
    private static final String MENTOR = "mentor";

    @Inject
    private ChoiceDesk desk;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    ChosenMessages chosen() {
        if (isOneself()) {
            return desk.mine();
        }
        return isMerchant() ? desk.of(merchant()) : desk.of(mentor());
    }

    void choose(WantedMessages wanted) {
        if (isOneself()) {
            desk.choose(wanted);
        } else if (isMerchant()) {
            desk.choose(merchant(), wanted);
        } else {
            desk.choose(mentor(), wanted);
        }
    }

    Optional<String> person() {
        if (isOneself()) {
            return Optional.empty();
        }
        return Optional.of(
                isMerchant()
                        ? merchants.card(merchant()).person()
                        : mentors.card(mentor()).name());
    }

    /** To the same page, which now says that the choice is kept. */
    String back() {
        String language = parameters.containsKey("lang") ? "&lang=" + visitor.getLanguage() : "";
        return switch (visitor.role()) {
            case MERCHANT -> "/shop/channels?faces-redirect=true&kept=1&k=" + visitor.getToken() + language;
            case MENTOR -> "/mentor/channels?faces-redirect=true&kept=1" + language;
            default -> "/coordinator/channels?faces-redirect=true&kept=1&" + whose();
        };
    }

    private String whose() {
        return isMerchant() ? MERCHANT + '=' + merchant().value() : MENTOR + '=' + mentor().value();
    }

    private boolean isOneself() {
        return visitor.role() != Role.COORDINATOR;
    }

    private boolean isMerchant() {
        return parameters.containsKey(MERCHANT);
    }

    private MerchantId merchant() {
        return id(MERCHANT, MerchantId::new);
    }

    private MentorId mentor() {
        return id(MENTOR, MentorId::new);
    }

    private <T> T id(String name, Function<UUID, T> kind) {
        try {
            return kind.apply(UUID.fromString(String.valueOf(parameters.get(name))));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException(name, "unknown");
        }
    }
}
