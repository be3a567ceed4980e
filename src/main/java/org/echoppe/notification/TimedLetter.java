package org.echoppe.notification;

import java.util.function.Supplier;

/** A letter whose time has come, under the key it is written once with; it is begun only if it was not. */
record TimedLetter(String key, Supplier<Draft> draft) {}
