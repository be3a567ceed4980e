package org.echoppe.programme;

import java.util.Map;

/** A step as the product ships it, before a programme takes its copy; the words by language code. */
record StepTemplate(ActionCode action, int place, int minutes, Map<String, StepText> texts) {}
