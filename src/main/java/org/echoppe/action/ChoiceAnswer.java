package org.echoppe.action;

import org.echoppe.programme.ActionCode;

/** What became of a choice. A refusal changed nothing. */
public sealed interface ChoiceAnswer {

    record Chosen(ActionCode action) implements ChoiceAnswer {}

    record Refused(ChoiceRule because) implements ChoiceAnswer {}
}
