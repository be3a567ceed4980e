package org.echoppe.programme.web;

import java.io.Serializable;
import org.echoppe.programme.MatchingRules;

/** What a programme asks of its pairs, as it is typed; what is left empty is not asked. */
class MatchingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TypedFields typed;

    MatchingForm(TypedFields typed) {
        this.typed = typed;
    }

    void show(MatchingRules rules) {
        typed.keep("furthestKm", rules.furthestKm());
        typed.keep("organisationMost", rules.organisationMost());
        typed.keep("organisationShare", rules.organisationShare());
    }

    MatchingRules read() {
        return new MatchingRules(number("furthestKm"), number("organisationMost"), number("organisationShare"));
    }

    private Integer number(String field) {
        return typed.text(field).isBlank() ? null : Integer.valueOf(typed.number(field, -1));
    }
}
