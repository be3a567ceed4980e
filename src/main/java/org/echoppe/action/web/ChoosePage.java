package org.echoppe.action.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.echoppe.access.Visitor;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.ChoiceAnswer;
import org.echoppe.action.ChoiceAnswer.Refused;
import org.echoppe.action.Plan;
import org.echoppe.action.choice.Choices;
import org.echoppe.action.choice.Proposal;
import org.echoppe.action.choice.SelfCheckDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.programme.catalogue.ActionId;
import org.echoppe.programme.catalogue.ActionWords;
import org.echoppe.programme.catalogue.CatalogueDesk;
import org.echoppe.programme.catalogue.CataloguedAction;
import org.echoppe.shared.Texts;

/** What is proposed and why, all the others below, and the one tap that chooses. */
@Named
@RequestScoped
public class ChoosePage {

    private static final String CHOOSE = "choose";

    @Inject
    private ActionDesk actions;

    @Inject
    private SelfCheckDesk checks;

    @Inject
    private CatalogueDesk catalogue;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private ShopWay way;

    @Inject
    private Visitor visitor;

    private Choices choices;
    private Plan plan;
    private List<OfferedAction> offered;
    private String refusal;

    public boolean isMade() {
        return way.isTapped(CHOOSE);
    }

    /** The same tap twice chooses once. */
    public String make() {
        ChoiceAnswer answer = actions.choose(me(), new ActionId(way.id(CHOOSE)));
        if (answer instanceof Refused refused) {
            refusal = texts().of("refused." + refused.because());
            return null;
        }
        return way.to("/shop/action") + "&chosen=1";
    }

    public String getRefusal() {
        return refusal;
    }

    /** Whether the merchant may still choose alone. */
    public boolean isOpen() {
        return plan().stepsDone() == 0;
    }

    /** The name of the action that runs already; null while nothing was chosen. */
    public String getChosen() {
        return plan().begun() ? plan().about().name() : null;
    }

    public List<OfferedAction> getProposed() {
        return choices().proposed().stream()
                .flatMap(proposal -> offered().stream()
                        .filter(action -> action.because() != null && action.theme() == proposal.theme())
                        .limit(1))
                .toList();
    }

    public List<OfferedAction> getOthers() {
        return offered().stream().filter(Predicate.not(getProposed()::contains)).toList();
    }

    private List<OfferedAction> offered() {
        if (offered == null) {
            offered = programmes.current().map(ProgrammeView::id).stream()
                    .flatMap(programme -> catalogue.actions(programme).stream())
                    .filter(action -> !action.retired())
                    .map(this::offered)
                    .toList();
        }
        return offered;
    }

    private OfferedAction offered(CataloguedAction action) {
        ActionWords words = action.wordsIn(visitor.getLocale());
        String because = reasons(action)
                .map(proposal -> texts().of("because." + proposal.because()))
                .findFirst()
                .orElse(null);
        return new OfferedAction(
                action.id().value().toString(),
                action.theme(),
                words.name(),
                words.promise(),
                action.steps().size(),
                action.minutes(),
                action.theme() == choices().wished(),
                because);
    }

    private Stream<Proposal> reasons(CataloguedAction action) {
        return choices().proposed().stream().filter(proposal -> proposal.theme() == action.theme());
    }

    private Choices choices() {
        if (choices == null) {
            choices = checks.myChoices();
        }
        return choices;
    }

    private Plan plan() {
        if (plan == null) {
            plan = actions.planOf(me(), visitor.getLocale());
        }
        return plan;
    }

    private MerchantId me() {
        return new MerchantId(visitor.merchant());
    }

    private Texts texts() {
        return new Texts("action", visitor.getLocale());
    }
}
