package org.echoppe.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.echoppe.access.NotAllowedException;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.CatalogueStep;
import org.echoppe.programme.ProgrammeId;
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

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("place")
    private List<PlannedStep> steps = new ArrayList<>();

    protected ActionPlan() {}

    /** Copies the steps as each language says them; the first language gives their order and minutes. */
    ActionPlan(Wish wish, Map<Locale, List<CatalogueStep>> catalogue, Instant chosenAt) {
        id = UUID.randomUUID();
        programme = wish.programme();
        merchant = wish.merchant();
        action = wish.action();
        this.chosenAt = chosenAt;
        catalogue.forEach((language, said) -> said.forEach(step -> copy(language, step)));
    }

    private void copy(Locale language, CatalogueStep step) {
        steps.stream()
                .filter(planned -> planned.source().equals(step.id()))
                .findFirst()
                .orElseGet(() -> added(step))
                .say(language, StepWords.of(step));
    }

    private PlannedStep added(CatalogueStep step) {
        var planned = new PlannedStep(this, step);
        steps.add(planned);
        return planned;
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

    Plan in(Locale locale) {
        return new Plan(
                merchant, action, steps.stream().map(step -> step.in(locale)).toList());
    }
}
