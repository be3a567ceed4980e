package org.echoppe.action.blocker;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.echoppe.access.Role;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;
import org.hibernate.annotations.TenantId;

/** A card: raised, perhaps said anew, and lifted once. */
@Entity
class Blocker {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merchant_id"))
    private MerchantId merchant;

    @Enumerated(EnumType.STRING)
    private BlockerKind kind;

    private String words;

    @Column(name = "lifted_when")
    private String liftedWhen;

    @Column(name = "remind_on")
    private LocalDate remindOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "raised_by")
    private Role raisedBy;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "lifted_by")
    private Role liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "open_key")
    private String openKey;

    protected Blocker() {}

    Blocker(ProgrammeId programme, MerchantId merchant, BlockerKind kind, Role by, Instant now) {
        id = UUID.randomUUID();
        this.programme = programme;
        this.merchant = merchant;
        this.kind = kind;
        raisedBy = by;
        raisedAt = now;
        openKey = openKey(merchant, kind);
    }

    static String openKey(MerchantId merchant, BlockerKind kind) {
        return merchant.value() + "." + kind;
    }

    /** What is not said anew stays as it was. */
    void says(NewBlocker told) {
        words = told.words() == null ? words : told.words();
        liftedWhen = told.liftedWhen() == null ? liftedWhen : told.liftedWhen();
        remindOn = told.remindOn() == null ? remindOn : told.remindOn();
    }

    /** Answers whether that is new. */
    boolean lift(Role by, Instant now) {
        if (openKey == null) {
            return false;
        }
        openKey = null;
        liftedBy = by;
        liftedAt = now;
        return true;
    }

    UUID id() {
        return id;
    }

    MerchantId merchant() {
        return merchant;
    }

    BlockerKind kind() {
        return kind;
    }
}
