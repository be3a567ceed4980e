package org.echoppe.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.echoppe.access.NotAllowedException;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.catalogue.ActionId;
import org.echoppe.programme.catalogue.ActionWords;
import org.echoppe.programme.catalogue.CataloguedAction;
import org.echoppe.shared.Texts;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.TenantId;

/** A merchant's one action with its own copy of the steps. Begins full of steps to do; only ticks change it afterwards. */
@Entity
@Table(name = "action_plan")
class ActionPlan {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merchant_id"))
    private MerchantId merchant;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ActionCode action;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "action_id"))
    private ActionId source;

    @Column(name = "action_version")
    private int version;

    @ElementCollection
    @CollectionTable(name = "plan_about", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "language", length = 8)
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, ActionWords> words = new HashMap<>();

    private Integer baseline;

    @Column(name = "baseline_at")
    private Instant baselineAt;

    private Integer result;

    @Column(name = "result_at")
    private Instant resultAt;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("place")
    private List<PlannedStep> steps = new ArrayList<>();

    protected ActionPlan() {}

    /** Copies what the catalogue says now, in every language. */
    ActionPlan(Wish wish, CataloguedAction catalogued, Instant chosenAt) {
        id = UUID.randomUUID();
        programme = wish.programme();
        merchant = wish.merchant();
        action = catalogued.theme();
        source = catalogued.id();
        version = catalogued.version();
        this.chosenAt = chosenAt;
        words.putAll(catalogued.words());
        catalogued.steps().forEach(step -> steps.add(new PlannedStep(this, step)));
    }

    /** One tap, before or after; the one before can be corrected until the action is done, and is kept then. */
    boolean say(IndicatorMoment moment, int choice, Instant now) {
        if (moment.isOpen(isDone())) {
            return moment == IndicatorMoment.BASELINE ? begin(choice, now) : end(choice, now);
        }
        return false;
    }

    private boolean begin(int choice, Instant now) {
        boolean isNew = baseline == null || baseline != choice;
        baseline = choice;
        baselineAt = isNew ? now : baselineAt;
        return isNew;
    }

    private boolean end(int choice, Instant now) {
        boolean isNew = result == null || result != choice;
        result = choice;
        resultAt = isNew ? now : resultAt;
        return isNew;
    }

    private boolean isDone() {
        return !steps.isEmpty() && steps.stream().allMatch(PlannedStep::isDone);
    }

    /** A step the merchant can do alone, or nothing. */
    Optional<PlannedStep> alone(UUID step) {
        return found(Set.of(step)).stream().filter(PlannedStep::isForOne).findFirst();
    }

    /** Answers whether a step became done. */
    boolean tick(Collection<UUID> wanted, UUID session, Instant now) {
        return found(wanted).stream().filter(step -> step.tick(session, now)).count() > 0;
    }

    /** Answers whether a step was done and no longer is. */
    boolean untick(Collection<UUID> wanted) {
        return found(wanted).stream().filter(PlannedStep::untick).count() > 0;
    }

    private List<PlannedStep> found(Collection<UUID> wanted) {
        var known = steps.stream().map(PlannedStep::source).toList();
        wanted.stream().filter(Predicate.not(known::contains)).findFirst().ifPresent(foreign -> {
            throw new NotAllowedException("step", foreign);
        });
        return steps.stream().filter(step -> wanted.contains(step.source())).toList();
    }

    boolean hasDoneSteps() {
        return steps.stream().anyMatch(PlannedStep::isDone);
    }

    MerchantId merchant() {
        return merchant;
    }

    ActionCode action() {
        return action;
    }

    /** Such as {@code STOCK 2/5}, for the history. */
    String tally() {
        return "%s %d/%d"
                .formatted(action, steps.stream().filter(PlannedStep::isDone).count(), steps.size());
    }

    boolean follows(ActionId other) {
        return source.equals(other);
    }

    private PlanAbout aboutIn(Locale locale) {
        ActionWords said = words.getOrDefault(locale.getLanguage(), words.get(Texts.FRENCH.getLanguage()));
        return new PlanAbout(source, version, said.name(), said.promise(), said.question(), said.choices());
    }

    Plan in(Locale locale) {
        return new Plan(
                merchant,
                action,
                municipality != null,
                aboutIn(locale),
                new IndicatorSaid(baseline, result),
                steps.stream().map(step -> step.in(locale)).toList());
    }
}
