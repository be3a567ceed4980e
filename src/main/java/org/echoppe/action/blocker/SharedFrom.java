package org.echoppe.action.blocker;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.echoppe.programme.ProgrammeId;
import org.hibernate.annotations.TenantId;

/** From how many shops on a programme calls something one problem of the town. */
@Entity
@Table(name = "blocker_threshold")
class SharedFrom {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    private int shops;

    protected SharedFrom() {}

    SharedFrom(ProgrammeId programme) {
        this.programme = programme;
    }

    void is(int itsShops) {
        shops = itsShops;
    }

    int shops() {
        return shops;
    }
}
