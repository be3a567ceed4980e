package org.echoppe.matching.draft;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A long search under way for a draft. Its node says now and then how far it is; one that falls silent is over. */
@Entity
@Table(name = "draft_run")
class DraftRun {

    private static final Duration SILENCE = Duration.ofSeconds(60);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "draft_id"))
    private DraftId draft;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Column(name = "run_key")
    private UUID key;

    private int done;

    @Column(name = "of_all")
    private int ofAll;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "stop_asked")
    private boolean stopAsked;

    protected DraftRun() {}

    DraftRun(DraftId draft, Instant now) {
        this.draft = draft;
        begins(now);
    }

    /** Whoever searched before, if anybody, finds that it is no longer theirs. */
    final void begins(Instant now) {
        key = UUID.randomUUID();
        done = 0;
        ofAll = 0;
        seenAt = now;
        stopAsked = false;
    }

    /** False where the search is to stop. */
    boolean goesOn(UUID asKey, int reached, int of, Instant now) {
        if (!key.equals(asKey)) {
            return false;
        }
        done = reached;
        ofAll = of;
        seenAt = now;
        return !stopAsked;
    }

    void stops() {
        stopAsked = true;
    }

    boolean isSilent(Instant now) {
        return seenAt.plus(SILENCE).isBefore(now);
    }

    boolean isOf(UUID asKey) {
        return key.equals(asKey);
    }

    UUID key() {
        return key;
    }

    Search search() {
        return new Search(done, ofAll, stopAsked);
    }
}
