package org.echoppe.radar.todo;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.echoppe.programme.ProgrammeId;
import org.hibernate.annotations.TenantId;

/** A threshold a programme has set for itself. */
@Entity
@Table(name = "radar_threshold")
class OwnThreshold {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Enumerated(EnumType.STRING)
    private RadarRule rule;

    @Column(name = "threshold")
    private int number;

    protected OwnThreshold() {}

    OwnThreshold(ProgrammeId programme, RadarRule rule, int number) {
        id = UUID.randomUUID();
        this.programme = programme;
        this.rule = rule;
        this.number = number;
    }

    void is(int number) {
        this.number = number;
    }

    RadarRule rule() {
        return rule;
    }

    int number() {
        return number;
    }
}
