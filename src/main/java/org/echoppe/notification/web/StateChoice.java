package org.echoppe.notification.web;

/** A state of messages that can be looked at, and whether it is. */
public record StateChoice(String label, String address, boolean shown) {}
