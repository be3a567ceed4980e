package org.echoppe.programme;

import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.TenantId;

/** A step of an action as one programme offers it, in every language its catalogue was written in. */
@Entity
@Table(name = "catalogue_step")
class Step {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ActionCode action;

    private int place;
    private int minutes;

    @ElementCollection
    @CollectionTable(name = "catalogue_text", joinColumns = @JoinColumn(name = "step_id"))
    @MapKeyColumn(name = "language", length = 8)
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, StepText> texts = new HashMap<>();

    protected Step() {}

    Step(ProgrammeId programme, StepTemplate template) {
        id = UUID.randomUUID();
        this.programme = programme;
        action = template.action();
        place = template.place();
        minutes = template.minutes();
        texts.putAll(template.texts());
    }

    CatalogueStep in(Locale locale) {
        StepText text = texts.getOrDefault(locale.getLanguage(), texts.get("fr"));
        return new CatalogueStep(id, place, minutes, text.title(), text.needs(), text.proof());
    }
}
