package org.echoppe.radar.todo;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.echoppe.access.AccountId;
import org.echoppe.programme.ProgrammeId;
import org.hibernate.annotations.TenantId;

/** What coordinators have made of a line: done, put off to a day, given to one of them. */
@Entity
@Table(name = "radar_mark")
class Mark {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Column(name = "line_key")
    private String key;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "until_day")
    private LocalDate until;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assigned_to"))
    private AccountId assigned;

    protected Mark() {}

    Mark(ProgrammeId programme, String key) {
        id = UUID.randomUUID();
        this.programme = programme;
        this.key = key;
    }

    void done(Instant now) {
        doneAt = now;
        until = null;
    }

    void putOff(LocalDate day) {
        doneAt = null;
        until = day;
    }

    void restore() {
        doneAt = null;
        until = null;
    }

    void give(AccountId coordinator) {
        assigned = coordinator;
    }

    UUID id() {
        return id;
    }

    String key() {
        return key;
    }

    boolean isDone() {
        return doneAt != null;
    }

    /** Null unless it is put off. */
    LocalDate until() {
        return until;
    }

    /** Null while it is everybody's. */
    AccountId assigned() {
        return assigned;
    }
}
