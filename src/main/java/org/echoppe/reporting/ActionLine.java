package org.echoppe.reporting;

import org.echoppe.programme.ActionCode;

/**
 * How the shops that chose an action are getting on with it.
 *
 * @param isSecret whether so few chose it that nothing is said of them; every number is then 0
 */
public record ActionLine(
        ActionCode action, long shops, long notBegun, long underWay, long completed, long stepsDone, boolean isSecret) {

    static ActionLine secret(ActionCode action) {
        return new ActionLine(action, 0, 0, 0, 0, 0, true);
    }
}
