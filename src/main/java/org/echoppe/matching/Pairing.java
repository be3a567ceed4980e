package org.echoppe.matching;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.echoppe.access.MunicipalityId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;
import org.hibernate.annotations.TenantId;

/** Published, accepted, maybe paused, ended. Until it has ended no other can live beside it for its merchant. */
@Entity
class Pairing {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PairingId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merchant_id"))
    private MerchantId merchant;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private MentorId mentor;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private PairingStatus status = PairingStatus.PUBLISHED;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private PairingKind kind = PairingKind.LEAD;

    private int score;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_as", length = 10)
    private PairingEnd endedAs;

    @Column(name = "ended_why", length = 20)
    private String endedWhy;

    @Column(name = "paused_from")
    private LocalDate pausedFrom;

    @Column(name = "paused_until")
    private LocalDate pausedUntil;

    @Column(name = "live_merchant_id")
    private UUID liveMerchant;

    @ElementCollection
    @CollectionTable(name = "pairing_reason", joinColumns = @JoinColumn(name = "pairing_id"))
    @OrderColumn(name = "place")
    private List<KeptReason> reasons = new ArrayList<>();

    protected Pairing() {}

    private Pairing(ProgrammeId programme, Cohort.Match match, Instant now) {
        this.id = PairingId.create();
        this.programme = programme;
        this.merchant = match.merchant();
        this.mentor = match.mentor();
        this.score = match.score();
        this.decidedAt = now;
        this.liveMerchant = match.merchant().value();
        match.judgement().lastingReasons().stream().map(KeptReason::new).forEach(reasons::add);
    }

    private Pairing(ProgrammeId programme, MerchantId merchant, MentorId relay, Instant now) {
        this.id = PairingId.create();
        this.programme = programme;
        this.merchant = merchant;
        this.mentor = relay;
        this.kind = PairingKind.RELAY;
        this.status = PairingStatus.ENDED;
        this.decidedAt = now;
    }

    static Pairing published(ProgrammeId programme, Cohort.Match match, Instant now) {
        return new Pairing(programme, match, now);
    }

    /** For one session, beside whoever accompanies the merchant. */
    static Pairing relay(ProgrammeId programme, MerchantId merchant, MentorId mentor, Instant now) {
        return new Pairing(programme, merchant, mentor, now);
    }

    /** @param why the name of a reason where the end asks for one, else null */
    void end(PairingEnd how, String why, Instant now) {
        status = PairingStatus.ENDED;
        endedAs = how;
        endedWhy = why;
        liveMerchant = null;
        decidedAt = now;
    }

    /** @param pause null where there is none any more */
    void pause(Pause pause) {
        pausedFrom = pause == null ? null : pause.from();
        pausedUntil = pause == null ? null : pause.last();
    }

    void accept(Instant now) {
        expect(PairingStatus.PUBLISHED);
        status = PairingStatus.ACCEPTED;
        decidedAt = now;
    }

    private void expect(PairingStatus expected) {
        if (status != expected) {
            throw new IllegalStateException("The pairing (%s) is (%s), not (%s).".formatted(id, status, expected));
        }
    }

    LivePairing seen() {
        return new LivePairing(id, programme, merchant, mentor, status, pause());
    }

    PairingView view(String shop, String mentorName, String organisation) {
        return new PairingView(seen(), shop, mentorName, organisation, decidedAt, endedAs, endedWhy);
    }

    PairingEnded ending(PairingEnd how, String why) {
        return new PairingEnded(new MunicipalityId(municipality), programme, id, merchant, mentor, how, why);
    }

    PairingPaused paused() {
        return new PairingPaused(new MunicipalityId(municipality), programme, id, merchant, mentor, pause());
    }

    PairingPublished announcement() {
        return new PairingPublished(new MunicipalityId(municipality), programme, id, merchant, mentor);
    }

    List<Reason> reasons() {
        return reasons.stream().map(KeptReason::reason).toList();
    }

    PairingId id() {
        return id;
    }

    MerchantId merchant() {
        return merchant;
    }

    MentorId mentor() {
        return mentor;
    }

    PairingStatus status() {
        return status;
    }

    boolean isLead() {
        return kind == PairingKind.LEAD;
    }

    /** Null unless one was noted; it may be over. */
    Pause pause() {
        return pausedFrom == null ? null : new Pause(pausedFrom, pausedUntil);
    }

    /** Null while it lives. */
    PairingEnd endedAs() {
        return endedAs;
    }

    int score() {
        return score;
    }
}
