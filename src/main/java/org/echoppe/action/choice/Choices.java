package org.echoppe.action.choice;

import java.util.List;
import org.echoppe.programme.ActionCode;

/** What a merchant wished for when they joined, and what the self-check proposed since; nothing while it is not finished. */
public record Choices(ActionCode wished, List<Proposal> proposed) {

    public Choices {
        proposed = List.copyOf(proposed);
    }
}
