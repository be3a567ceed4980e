package org.echoppe.access;

/** A line of the list of accounts. */
public record AccountRow(AccountId id, String name, String email, String language) {}
