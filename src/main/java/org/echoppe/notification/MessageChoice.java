package org.echoppe.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.access.Role;
import org.hibernate.annotations.TenantId;

/** What a merchant or a mentor wants to hear, and who said so last. */
@Entity
@Table(name = "message_choice")
class MessageChoice {

    @Id
    @Column(name = "person_id")
    private UUID person;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Column(name = "programme_mail")
    private boolean programmeMail = true;

    @Column(name = "programme_sms")
    private boolean programmeSms = true;

    @Column(name = "session_mail")
    private boolean sessionMail = true;

    @Column(name = "session_sms")
    private boolean sessionSms = true;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "changed_by")
    private Role changedBy;

    protected MessageChoice() {}

    MessageChoice(UUID person) {
        this.person = person;
    }

    WantedMessages wanted() {
        return new WantedMessages(programmeMail, programmeSms, sessionMail, sessionSms);
    }

    void wants(WantedMessages wanted, Role by, Instant now) {
        programmeMail = wanted.programmeMail();
        programmeSms = wanted.programmeSms();
        sessionMail = wanted.sessionMail();
        sessionSms = wanted.sessionSms();
        changedBy = by;
        changedAt = now;
    }

    ChosenMessages chosen() {
        return new ChosenMessages(wanted(), changedAt, changedBy);
    }
}
