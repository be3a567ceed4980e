package org.echoppe.action.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.echoppe.access.Visitor;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.Plan;
import org.echoppe.action.choice.Choices;
import org.echoppe.action.choice.SelfCheckDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.shared.Texts;

/** What a merchant wished for, was proposed and chose, on their page of the coordinator. */
@Named
@RequestScoped
public class ShopChoices {

    @Inject
    private SelfCheckDesk checks;

    @Inject
    private ActionDesk actions;

    @Inject
    private Visitor visitor;

    private Choices choices;

    public String wished(String merchant) {
        return theme(choices(merchant).wished().name());
    }

    /** Each theme with the reason the merchant read. */
    public List<String> proposed(String merchant) {
        var texts = new Texts("action", visitor.getLocale());
        return choices(merchant).proposed().stream()
                .map(proposal -> texts.of(
                        "choices.because", theme(proposal.theme().name()), texts.of("because." + proposal.because())))
                .toList();
    }

    /** The running action and its version; null while none runs. */
    public String chosen(String merchant) {
        Plan plan = actions.planOf(id(merchant), visitor.getLocale());
        return plan.begun()
                ? new Texts("action", visitor.getLocale())
                        .of("choices.said", plan.about().name(), plan.about().version())
                : null;
    }

    private Choices choices(String merchant) {
        if (choices == null) {
            choices = checks.choicesOf(id(merchant));
        }
        return choices;
    }

    private String theme(String name) {
        return new Texts("programme", visitor.getLocale()).of("action." + name);
    }

    private static MerchantId id(String merchant) {
        return new MerchantId(UUID.fromString(merchant));
    }
}
