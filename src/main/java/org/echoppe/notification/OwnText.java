package org.echoppe.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.access.AccountId;
import org.hibernate.annotations.TenantId;

/** One version of what a town writes in the place of our text; without a source, our text is back. Versions never change. */
@Entity
@Table(name = "own_text")
class OwnText {

    static final String MAIL = "MAIL";

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    private String channel;
    private String event;
    private String language;
    private int number;
    private String source;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private UUID madeBy;

    protected OwnText() {}

    OwnText(TextKey key, int number, String sourceOrNull, AccountId by, Instant at) {
        id = UUID.randomUUID();
        channel = MAIL;
        event = key.event();
        language = key.language();
        this.number = number;
        source = sourceOrNull;
        madeBy = by.value();
        madeAt = at;
    }

    TextKey key() {
        return new TextKey(event, language);
    }

    int number() {
        return number;
    }

    /** Null where our text is back. */
    String source() {
        return source;
    }

    AccountId madeBy() {
        return new AccountId(madeBy);
    }

    Instant madeAt() {
        return madeAt;
    }
}
