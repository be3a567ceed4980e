package org.echoppe.programme.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.echoppe.programme.catalogue.CataloguedAction.VersionStep;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.TenantId;

/** A step of one version of an action, in every language it was written in. */
@Entity
@Table(name = "version_step")
class Step {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @ManyToOne
    @JoinColumn(name = "version_id")
    private ActionVersion version;

    private int place;
    private int minutes;
    private boolean alone;

    @ElementCollection
    @CollectionTable(name = "version_step_text", joinColumns = @JoinColumn(name = "step_id"))
    @MapKeyColumn(name = "language", length = 8)
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, StepText> texts = new HashMap<>();

    protected Step() {}

    Step(ActionVersion version, int place, StepDraft draft) {
        id = UUID.randomUUID();
        this.version = version;
        this.place = place;
        minutes = draft.minutes();
        alone = draft.alone();
        texts.putAll(draft.texts());
    }

    VersionStep seen() {
        return new VersionStep(id, place, new StepDraft(minutes, alone, texts));
    }
}
