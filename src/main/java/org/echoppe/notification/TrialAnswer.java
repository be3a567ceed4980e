package org.echoppe.notification;

import java.util.List;
import org.echoppe.notification.template.Flaw;

/** A text as its reader would see it, or why nobody can. */
public sealed interface TrialAnswer {

    /** The letter; its HTML needs nothing from elsewhere. */
    record Shown(String subject, String text, String html) implements TrialAnswer {}

    record Unshown(List<Flaw> flaws) implements TrialAnswer {}

    /** It is on its way to the coordinator's own address. */
    record Posted(String address) implements TrialAnswer {}

    /** Too many in a short time. */
    record TooMany() implements TrialAnswer {}
}
