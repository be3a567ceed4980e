package org.echoppe.action.web;

import java.util.List;
import org.echoppe.programme.ActionCode;

/**
 * An action of the catalogue as the coordinator's list shows it.
 *
 * @param plans how many plans run on which of its versions, in words
 */
public record CatalogueLine(
        String key,
        ActionCode theme,
        String name,
        String promise,
        int version,
        int steps,
        int minutes,
        boolean retired,
        List<String> plans) {}
