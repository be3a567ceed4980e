package org.echoppe.notification;

/** What a coordinator wrote, having read the version of this number. */
public record NewText(TextKey key, int basedOn, String source) {}
