package org.echoppe.radar;

import org.echoppe.programme.ProgrammeView;

/**
 * How far a programme's beginning has come.
 *
 * @param programme null while none is open
 * @param pairings  living ones, or those of a draft where that has more
 */
public record Beginnings(
        ProgrammeView programme, long merchants, long mentors, long pairings, long published, long sessions) {

    static final Beginnings NOTHING_YET = new Beginnings(null, 0, 0, 0, 0, 0);

    public boolean isDone(FirstStep step) {
        return step == FirstStep.PROGRAMME ? programme != null : count(step) > 0;
    }

    /** How many of them there are; what the line of a step says beside its sign. */
    public long count(FirstStep step) {
        return switch (step) {
            case PROGRAMME -> programme == null ? 0 : 1;
            case MERCHANTS -> merchants;
            case MENTORS -> mentors;
            case PROPOSED -> pairings;
            case PUBLISHED -> published;
            case FIRST_SESSION -> sessions;
        };
    }

    /** Nothing is left of the beginning. */
    public boolean isOver() {
        for (FirstStep step : FirstStep.values()) {
            if (!isDone(step)) {
                return false;
            }
        }
        return true;
    }
}
