package org.echoppe.reporting;

import org.echoppe.programme.ActionCode;

/** How the shops that chose an action are getting on with it. */
public record ActionLine(
        ActionCode action,
        long shops,
        long accompanied,
        long notBegun,
        long underWay,
        long completed,
        long stepsDone) {}
