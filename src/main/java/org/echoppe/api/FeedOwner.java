package org.echoppe.api;

import org.echoppe.access.AccountId;
import org.echoppe.programme.ProgrammeId;

/** Whose feed it is; the programme is null for a mentor's own sessions. */
public record FeedOwner(AccountId account, ProgrammeId programme) {}
