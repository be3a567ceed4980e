package org.echoppe.action.choice;

import org.echoppe.programme.ActionCode;

/** An action proposed to a merchant, and why. */
public record Proposal(ActionCode theme, ProposalRule because) {}
