package org.echoppe.action;

import org.echoppe.programme.catalogue.ActionId;

/** What became of a choice. A refusal changed nothing. */
public sealed interface ChoiceAnswer {

    record Chosen(ActionId action) implements ChoiceAnswer {}

    record Refused(ChoiceRule because) implements ChoiceAnswer {}
}
