package org.echoppe.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.echoppe.programme.catalogue.CataloguedAction.VersionStep;
import org.echoppe.programme.catalogue.StepText;
import org.echoppe.shared.Texts;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.TenantId;

/** A step as it was copied when its plan began, and whether it is done. */
@Entity
@Table(name = "plan_step")
class PlannedStep {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @ManyToOne
    @JoinColumn(name = "plan_id")
    private ActionPlan plan;

    @Column(name = "catalogue_step_id")
    private UUID source;

    private int place;
    private int minutes;
    private boolean alone;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_in_session")
    private UUID doneInSession;

    @ElementCollection
    @CollectionTable(name = "plan_text", joinColumns = @JoinColumn(name = "step_id"))
    @MapKeyColumn(name = "language", length = 8)
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, StepText> words = new HashMap<>();

    protected PlannedStep() {}

    PlannedStep(ActionPlan plan, VersionStep step) {
        id = UUID.randomUUID();
        this.plan = plan;
        source = step.id();
        place = step.place();
        minutes = step.step().minutes();
        alone = step.step().alone();
        words.putAll(step.step().texts());
    }

    boolean tick(UUID session, Instant now) {
        if (isDone()) {
            return false;
        }
        doneAt = now;
        doneInSession = session;
        return true;
    }

    boolean untick() {
        boolean wasDone = isDone();
        doneAt = null;
        doneInSession = null;
        return wasDone;
    }

    boolean isDone() {
        return doneAt != null;
    }

    boolean isForOne() {
        return alone;
    }

    /** Whether the merchant ticked it alone since then, so that they may take it back. */
    boolean wasDoneAloneSince(Instant then) {
        return alone && isDone() && doneInSession == null && !doneAt.isBefore(then);
    }

    UUID source() {
        return source;
    }

    PlanStep in(Locale locale) {
        StepText said = words.getOrDefault(locale.getLanguage(), words.get(Texts.FRENCH.getLanguage()));
        return new PlanStep(
                source, place, minutes, alone, said.title(), said.needs(), said.proof(), doneAt, doneInSession);
    }
}
