package org.echoppe.action;

/** What another action may be chosen on condition of; each is also the text key {@code refused.<rule>}. */
public enum ChoiceRule {
    NO_STEP_IS_DONE,
    IS_OFFERED
}
