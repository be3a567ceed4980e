package org.echoppe.action;

import java.io.Serializable;
import java.util.List;
import org.echoppe.programme.catalogue.ActionId;

/**
 * What a plan is about in the reader's words, as its version of the catalogue says it.
 *
 * @param question asked before and after, never about money
 * @param choices  its answers, from least to most
 */
public record PlanAbout(
        ActionId action, int version, String name, String promise, String question, List<String> choices)
        implements Serializable {

    public PlanAbout {
        choices = List.copyOf(choices);
    }
}
