package org.echoppe.reporting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** Figures of a period, frozen with the names they were published under. Written once; nothing about it ever changes. */
@Entity
@Immutable
class Snapshot {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SnapshotId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    private int number;

    @Embedded
    private Period period;

    @Column(name = "taken_at")
    private Instant takenAt;

    private String checksum;
    private String town;

    @Column(name = "programme_name")
    private String programmeName;

    @Immutable
    @ElementCollection
    @CollectionTable(name = "snapshot_figure", joinColumns = @JoinColumn(name = "snapshot_id"))
    private Set<KeptFigure> figures;

    protected Snapshot() {}

    Snapshot(ProgrammeView programme, String town, int number, Period period, Instant takenAt, Figures counted) {
        this.id = SnapshotId.create();
        this.programme = programme.id();
        this.programmeName = programme.name();
        this.town = town;
        this.number = number;
        this.period = period;
        this.takenAt = takenAt;
        this.checksum = counted.checksum();
        this.figures = counted.all().stream().map(KeptFigure::new).collect(Collectors.toSet());
    }

    Figures figures() {
        return new Figures(figures.stream().map(KeptFigure::figure).toList());
    }

    SnapshotRow row() {
        return new SnapshotRow(id, number, period, takenAt);
    }

    SnapshotView view() {
        return new SnapshotView(row(), checksum, town, programmeName, figures());
    }

    SnapshotId id() {
        return id;
    }

    int number() {
        return number;
    }
}
