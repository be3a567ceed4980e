package org.echoppe.notification;

import java.time.Instant;
import org.echoppe.access.Role;

/**
 * What somebody wants to hear, and who said so.
 *
 * @param at null where nobody ever chose
 * @param by null likewise
 */
public record ChosenMessages(WantedMessages wanted, Instant at, Role by) {

    static final ChosenMessages NOTHING_SAID = new ChosenMessages(WantedMessages.EVERYTHING, null, null);
}
