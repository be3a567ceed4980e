package org.echoppe.action;

/** When the question of an action is asked. */
public enum IndicatorMoment {
    BASELINE,
    RESULT;

    /** The one before while there is something left to do, the other one once nothing is. */
    boolean isOpen(boolean done) {
        return done == (this == RESULT);
    }
}
