package org.echoppe.action.choice;

import java.util.List;
import java.util.stream.Stream;

/** What the self-check asks, in its order; each is also the text key {@code check.<question>}. */
public enum CheckQuestion {
    CARD,
    CARD_REFUSED,
    COUNTING,
    MISSING,
    MAIL_WHERE,
    MAIL_TIME,
    FAKE,
    LISTING,
    ASKED,
    REVIEWS,
    NETWORK,
    NEWS;

    /** From best to worst, and at the end that one does not know. */
    public List<CheckAnswer> answers() {
        return Stream.of(CheckAnswer.values())
                .filter(answer -> answer.answers(this))
                .toList();
    }
}
