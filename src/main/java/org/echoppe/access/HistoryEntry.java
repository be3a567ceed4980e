package org.echoppe.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One thing somebody did. */
@Entity
@Table(name = "history_entry")
class HistoryEntry {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_role")
    private Role actorRole;

    @Column(name = "actor_id")
    private UUID actor;

    private String what;

    @Column(name = "subject_id")
    private UUID subject;

    private String detail;

    protected HistoryEntry() {}

    HistoryEntry(Visitor actor, Instant at, String what, UUID subject, String detail) {
        id = UUID.randomUUID();
        municipality = actor.town().value();
        this.at = at;
        actorRole = actor.role();
        this.actor = actor.person().orElse(null);
        this.what = what;
        this.subject = subject;
        this.detail = detail;
    }
}
