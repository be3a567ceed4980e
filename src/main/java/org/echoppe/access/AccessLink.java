package org.echoppe.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A link given to one person: a merchant's booking link, or a sign-in link that works once. */
@Entity
@Table(name = "access_link")
class AccessLink {

    enum Kind {
        BOOKING,
        SIGN_IN
    }

    static final Duration SIGN_IN_LIFE = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "municipality_id"))
    private MunicipalityId municipality;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "merchant_id")
    private UUID merchant;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected AccessLink() {}

    private AccessLink(UUID id, Kind kind, MunicipalityId municipality, String language, Instant now, Instant end) {
        this.id = id;
        this.kind = kind;
        this.municipality = municipality;
        this.language = language;
        createdAt = now;
        expiresAt = end;
    }

    static AccessLink toSignIn(UUID id, Account account, Instant now) {
        var link = new AccessLink(
                id, Kind.SIGN_IN, account.municipality(), account.language(), now, now.plus(SIGN_IN_LIFE));
        link.account = account.id().value();
        return link;
    }

    static AccessLink toBook(UUID id, BookingLinkRequest request, MunicipalityId town, Instant now) {
        var link = new AccessLink(id, Kind.BOOKING, town, request.language(), now, request.validUntil());
        link.merchant = request.merchant();
        return link;
    }

    void isOpenedWith(String hash) {
        tokenHash = hash;
    }

    boolean isAlive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && !(kind == Kind.SIGN_IN && usedAt != null);
    }

    void use(Instant now) {
        usedAt = now;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    MunicipalityId municipality() {
        return municipality;
    }

    UUID merchant() {
        return merchant;
    }

    AccountId account() {
        return new AccountId(account);
    }

    String language() {
        return language;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
