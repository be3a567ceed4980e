package org.echoppe.notification;

import java.time.Instant;

/**
 * What is to be told of a message besides its words; a reason is null where there is none.
 *
 * @param withdrawnBecause the rule that took it back
 * @param givenUpBecause   why it was given up
 * @param noSmsBecause     why nothing was said in a short message beside it
 * @param segments         how many short messages it costs; none for a mail
 * @param dueAt            before this it does not leave
 * @param ownTextFailed    the town's own text could not be used for it, and ours was
 */
public record Told(
        String withdrawnBecause,
        String givenUpBecause,
        String noSmsBecause,
        int segments,
        Instant dueAt,
        boolean ownTextFailed) {}
