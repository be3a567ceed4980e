package org.echoppe.api;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.access.AccountId;
import org.echoppe.programme.ProgrammeId;
import org.hibernate.annotations.TenantId;

/** A calendar that can be followed at an address, which nobody here knows any more. */
@Entity
@Table(name = "calendar_feed")
class Feed {

    @Id
    private UUID id = UUID.randomUUID();

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    /** Null for a mentor, who follows their own sessions. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Feed() {}

    Feed(AccountId account, ProgrammeId programme, FeedToken token, Instant now) {
        this.account = account;
        this.programme = programme;
        tokenHash = token.hash();
        madeAt = now;
    }

    FeedOwner owner() {
        return new FeedOwner(account, programme);
    }

    Instant madeAt() {
        return madeAt;
    }
}
