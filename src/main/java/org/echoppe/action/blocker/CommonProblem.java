package org.echoppe.action.blocker;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.programme.ProgrammeId;
import org.hibernate.annotations.TenantId;

/** What the town does about a problem several shops have: seen, in hand, solved. */
@Entity
@Table(name = "common_problem")
class CommonProblem {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Enumerated(EnumType.STRING)
    private BlockerKind kind;

    private String street;

    @Enumerated(EnumType.STRING)
    private ProblemState state;

    private String sentence;
    private int shops;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "open_key")
    private String openKey;

    protected CommonProblem() {}

    CommonProblem(ProgrammeId programme, ProblemKey key) {
        id = UUID.randomUUID();
        this.programme = programme;
        kind = key.kind();
        street = key.street();
        openKey = openKey(programme, key);
    }

    static String openKey(ProgrammeId programme, ProblemKey key) {
        return programme.value() + "." + key.kind() + "." + key.street();
    }

    void is(ProblemState now, String said, long atShops, Instant at) {
        state = now;
        sentence = said;
        shops = (int) atShops;
        changedAt = at;
        openKey = now == ProblemState.SOLVED ? null : openKey;
    }

    ProblemKey key() {
        return new ProblemKey(kind, street);
    }

    ProblemState state() {
        return state;
    }

    String sentence() {
        return sentence;
    }

    SolvedProblem solved() {
        return new SolvedProblem(key(), sentence, shops, changedAt);
    }
}
