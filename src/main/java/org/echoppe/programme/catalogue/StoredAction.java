package org.echoppe.programme.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeId;
import org.hibernate.annotations.TenantId;

/** An action of a programme: written in versions, retired, brought back. */
@Entity
@Table(name = "catalogue_action")
class StoredAction {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ActionId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ActionCode theme;

    private int place;
    private int version;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected StoredAction() {}

    StoredAction(ProgrammeId programme, ActionCode theme, int place) {
        id = ActionId.create();
        this.programme = programme;
        this.theme = theme;
        this.place = place;
    }

    /** The next version, which is the current one from now on. */
    ActionVersion write(ActionDraft draft, Instant now) {
        version++;
        return new ActionVersion(this, version, draft, now);
    }

    void retire(Instant now) {
        retiredAt = now;
    }

    void bringBack() {
        retiredAt = null;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    ActionId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    ActionCode theme() {
        return theme;
    }

    int version() {
        return version;
    }
}
