package org.echoppe.action;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.action.ChoiceAnswer.Chosen;
import org.echoppe.action.ChoiceAnswer.Refused;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.catalogue.ActionDraft;
import org.echoppe.programme.catalogue.ActionId;

/** The chosen action of each merchant: chosen, begun, ticked step by step, looked at. */
@ApplicationScoped
@Transactional
public class ActionDesk {

    @Inject
    private ActionPlans plans;

    @Inject
    private CatalogueCopy catalogue;

    @Inject
    private Closeness closeness;

    @Inject
    private History history;

    @Inject
    private TownDesk town;

    @Inject
    private Clock clock;

    /** The merchant's plan in the reader's words; while nothing made it begin, the catalogue's steps for the wished action. */
    @AllowedTo({MERCHANT, MENTOR, COORDINATOR, SYSTEM})
    public Plan planOf(MerchantId merchant, Locale locale) {
        return plansOf(Set.of(merchant), locale).get(merchant);
    }

    /** The same for several merchants at once, at the price of one. */
    @AllowedTo({MERCHANT, MENTOR, COORDINATOR, SYSTEM})
    public Map<MerchantId, Plan> plansOf(Set<MerchantId> merchants, Locale locale) {
        closeness.check(merchants);
        var running = plans.of(merchants);
        var begun = running.stream().map(ActionPlan::merchant).collect(Collectors.toSet());
        var others = merchants.stream().filter(Predicate.not(begun::contains)).collect(Collectors.toSet());
        return Stream.concat(running.stream(), catalogue.plansOf(plans.wishesOf(others)).stream())
                .map(plan -> plan.in(locale))
                .collect(Collectors.toMap(Plan::merchant, Function.identity()));
    }

    /** Begins the plan of the wished action, so that the catalogue can no longer change it; a plan that runs is left alone. */
    @AllowedTo({MERCHANT, MENTOR, COORDINATOR, SYSTEM})
    public void start(MerchantId merchant) {
        closeness.check(Set.of(merchant));
        running(merchant);
    }

    /** Chooses this one, by the merchant or for them, while no step is done; the same one again changes nothing. */
    @AllowedTo({MERCHANT, COORDINATOR, SYSTEM})
    public ChoiceAnswer choose(MerchantId merchant, ActionId action) {
        closeness.check(Set.of(merchant));
        var running = plans.claim(merchant);
        if (running.filter(plan -> plan.follows(action)).isPresent()) {
            return new Chosen(action);
        }
        if (running.filter(ActionPlan::hasDoneSteps).isPresent()) {
            return new Refused(ChoiceRule.NO_STEP_IS_DONE);
        }
        return catalogue
                .planOf(plans.wishOf(merchant), action)
                .findFirst()
                .map(plan -> chosen(running, plan, action))
                .orElseGet(() -> new Refused(ChoiceRule.IS_OFFERED));
    }

    private ChoiceAnswer chosen(Optional<ActionPlan> running, ActionPlan plan, ActionId action) {
        running.ifPresent(plans::remove);
        plans.add(plan);
        history.note("action.chosen", plan.merchant().value(), plan.action().name());
        return new Chosen(action);
    }

    /** These steps were done in this session (null: outside any); a step already done keeps the session that did it. */
    @AllowedTo({MENTOR, COORDINATOR, SYSTEM})
    public void tick(MerchantId merchant, Collection<UUID> steps, UUID session) {
        closeness.check(Set.of(merchant));
        if (steps.isEmpty()) {
            return;
        }
        ActionPlan plan = running(merchant);
        if (plan.tick(steps, session, clock.instant())) {
            history.note("action.ticked", merchant.value(), plan.tally());
        }
    }

    /** These steps were not done after all. */
    @AllowedTo({MENTOR, COORDINATOR, SYSTEM})
    public void untick(MerchantId merchant, Collection<UUID> steps) {
        closeness.check(Set.of(merchant));
        plans.claim(merchant)
                .filter(plan -> plan.untick(steps))
                .ifPresent(plan -> history.note("action.unticked", merchant.value(), plan.tally()));
    }

    /** How far each merchant of the programme has come, by shop; those whose plan has not begun show their wished action. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<ActionRow> progress(ProgrammeId programme) {
        return new Progress(plans.stepsOf(programme), catalogue.minutes(programme)).rows(plans.wishesIn(programme));
    }

    /** The merchant did this step alone, between two visits. */
    @AllowedTo(MERCHANT)
    public void didAlone(UUID step) {
        ActionPlan plan = running(me());
        plan.alone(step).filter(found -> found.tick(null, clock.instant())).ifPresent(done -> noted("doneAlone", plan));
    }

    /** The merchant did not do it after all; false where that was not on the same day. */
    @AllowedTo(MERCHANT)
    public boolean didNot(UUID step) {
        ActionPlan plan = running(me());
        Instant today = startOfToday();
        var mistaken = plan.alone(step).filter(found -> found.wasDoneAloneSince(today));
        mistaken.filter(PlannedStep::untick).ifPresent(undone -> noted("undoneAlone", plan));
        return mistaken.isPresent();
    }

    /** The merchant answers the action's question with one tap; whoever answers begins the plan. */
    @AllowedTo(MERCHANT)
    public void answer(IndicatorMoment moment, int choice) {
        if (choice < 0 || choice >= ActionDraft.CHOICES) {
            throw new NotAllowedException("choice", choice);
        }
        ActionPlan plan = running(me());
        if (plan.say(moment, choice, clock.instant())) {
            history.note("action.indicator", plan.merchant().value(), moment + " " + choice);
        }
    }

    private Instant startOfToday() {
        ZoneId zone = town.identity().zone();
        return LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
    }

    private MerchantId me() {
        return closeness.oneself();
    }

    private void noted(String what, ActionPlan plan) {
        history.note("action." + what, plan.merchant().value(), plan.tally());
    }

    /** How many plans run on each version of each action. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<RunningOn> runningOn(ProgrammeId programme) {
        return plans.runningOn(programme);
    }

    private ActionPlan running(MerchantId merchant) {
        return plans.claim(merchant).orElseGet(() -> begin(merchant));
    }

    private ActionPlan begin(MerchantId merchant) {
        ActionPlan plan = plans.add(wished(merchant));
        history.note("action.chosen", merchant.value(), plan.action().name());
        return plan;
    }

    private ActionPlan wished(MerchantId merchant) {
        return catalogue.planOf(plans.wishOf(merchant));
    }
}
