package org.echoppe.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.echoppe.access.TownIdentity;
import org.hibernate.annotations.TenantId;

/** One edition: its dates and its booking rules. */
@Entity
class Programme {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProgrammeId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    private String name;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Embedded
    private BookingRules rules;

    @Embedded
    private MatchingRules matching;

    protected Programme() {}

    Programme(ProgrammeId id, NewProgramme wanted) {
        this.id = id;
        change(wanted);
    }

    final void change(NewProgramme wanted) {
        RefusedDataException.unlessEmpty(wanted.problems());
        name = wanted.name().strip();
        startsOn = wanted.startsOn();
        endsOn = wanted.endsOn();
        rules = wanted.rules();
        matching = wanted.matching();
    }

    ProgrammeView seenFrom(TownIdentity town) {
        return new ProgrammeView(
                id,
                name,
                startsOn,
                endsOn,
                rules,
                matching == null ? MatchingRules.NONE : matching,
                town.zone(),
                town.department());
    }

    boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
