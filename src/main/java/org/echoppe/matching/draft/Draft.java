package org.echoppe.matching.draft;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.echoppe.access.MunicipalityId;
import org.echoppe.matching.Weights;
import org.echoppe.programme.ProgrammeId;
import org.hibernate.annotations.TenantId;

/** A pairing being tried: open while steps are taken in it, then published or discarded, and so for good. */
@Entity
class Draft {

    static final int LONGEST_NAME = 80;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DraftId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private DraftStatus status = DraftStatus.OPEN;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Convert(converter = KeptWeights.class)
    private Weights weights;

    private int revision;

    @Column(name = "solved_revision")
    private Integer solvedRevision;

    @Column(name = "solved_at")
    private Instant solvedAt;

    private int paired;
    private long points;
    private boolean proven;
    private boolean complete;

    @ElementCollection
    @CollectionTable(name = "draft_step", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "place")
    private List<KeptStep> steps = new ArrayList<>();

    protected Draft() {}

    Draft(ProgrammeId programme, String name, String openedBy, Weights weights, Instant now) {
        id = DraftId.create();
        this.programme = programme;
        this.name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        this.openedBy = openedBy;
        this.weights = weights;
        openedAt = now;
    }

    void take(DraftStep step) {
        expectOpen();
        steps.add(new KeptStep(step));
        revision++;
    }

    void takeBack() {
        expectOpen();
        steps.remove(steps.size() - 1);
        revision++;
    }

    /** What was found for the steps as they were at this revision. */
    void isSolved(int atRevision, Arrangement found, Instant now) {
        expectOpen();
        solvedRevision = atRevision;
        solvedAt = now;
        paired = found.pairs().size();
        points = found.points();
        proven = found.isProven();
        complete = found.isComplete();
    }

    /** Something it was made from is not as it was. */
    void isOutdated() {
        solvedRevision = null;
    }

    void closes(DraftStatus as, Instant now) {
        expectOpen();
        status = as;
        closedAt = now;
        revision++;
    }

    private void expectOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("The draft (%s) is (%s), not open.".formatted(id, status));
        }
    }

    boolean isOpen() {
        return status == DraftStatus.OPEN;
    }

    /** What it shows was found for the steps as they are. */
    boolean isCurrent() {
        return solvedRevision != null && solvedRevision == revision;
    }

    DraftState state() {
        return DraftState.of(steps());
    }

    List<DraftStep> steps() {
        return steps.stream().map(KeptStep::step).toList();
    }

    DraftLine line() {
        return new DraftLine(id, name, status, openedBy, openedAt, closedAt, steps.size(), paired, points);
    }

    DraftWorth worth() {
        return new DraftWorth(paired, points, proven, complete, isCurrent(), solvedAt);
    }

    DraftView view(int merchants, int fresh, int moved, Search search) {
        return new DraftView(
                id, programme, name, status, openedBy, openedAt, revision, worth(), weights(), steps(), merchants,
                fresh, moved, search);
    }

    DraftId id() {
        return id;
    }

    MunicipalityId municipality() {
        return new MunicipalityId(municipality);
    }

    ProgrammeId programme() {
        return programme;
    }

    int revision() {
        return revision;
    }

    /** As they were when it was opened, moved by its steps. */
    Weights weights() {
        Weights moved = weights;
        for (var weight : state().weights().entrySet()) {
            moved = moved.with(weight.getKey(), weight.getValue());
        }
        return moved;
    }
}
