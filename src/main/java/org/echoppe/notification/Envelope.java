package org.echoppe.notification;

import org.echoppe.access.MunicipalityId;

/** On whose behalf, what about and to whom; the host names our messages and sessions to the outside. */
record Envelope(MunicipalityId town, LetterKind kind, Recipient recipient, String host) {}
