package org.echoppe.action.choice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.hibernate.annotations.TenantId;

/** What was proposed to a merchant after their last answers. */
@Entity
@Table(name = "action_proposal")
class StoredProposal {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merchant_id"))
    private MerchantId merchant;

    private int place;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ActionCode theme;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private ProposalRule because;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    protected StoredProposal() {}

    StoredProposal(MerchantId merchant, int place, Proposal proposal, Instant proposedAt) {
        id = UUID.randomUUID();
        this.merchant = merchant;
        this.place = place;
        theme = proposal.theme();
        because = proposal.because();
        this.proposedAt = proposedAt;
    }

    Proposal seen() {
        return new Proposal(theme, because);
    }
}
