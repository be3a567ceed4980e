package org.echoppe.action.web;

import org.echoppe.programme.ActionCode;

/**
 * An action a merchant can choose, in their words.
 *
 * @param because why it is proposed; null where it is not
 */
public record OfferedAction(
        String key,
        ActionCode theme,
        String name,
        String promise,
        int steps,
        int minutes,
        boolean wished,
        String because) {}
