package org.echoppe.programme.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.TenantId;

/** An action as it was written once; nothing changes it. */
@Entity
@Table(name = "catalogue_version")
class ActionVersion {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @ManyToOne
    @JoinColumn(name = "action_id")
    private StoredAction action;

    private int version;

    @Column(name = "made_at")
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "catalogue_version_text", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "language", length = 8)
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, ActionWords> words = new HashMap<>();

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("place")
    private List<Step> steps = new ArrayList<>();

    protected ActionVersion() {}

    ActionVersion(StoredAction action, int version, ActionDraft draft, Instant madeAt) {
        id = UUID.randomUUID();
        this.action = action;
        this.version = version;
        this.madeAt = madeAt;
        words.putAll(draft.words());
        draft.steps().forEach(step -> steps.add(new Step(this, steps.size() + 1, step)));
    }

    CataloguedAction seen() {
        return new CataloguedAction(
                action.id(),
                action.programme(),
                action.theme(),
                version,
                action.isRetired(),
                Map.copyOf(words),
                steps.stream().map(Step::seen).toList());
    }
}
