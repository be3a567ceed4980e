package org.echoppe.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What it takes to open a programme or to change it: a name, its first and last day, and the two booking rules.
 *
 * @param notice      how long before its start a slot can still be booked
 * @param horizonDays how many days ahead slots are offered
 */
public record NewProgramme(String name, LocalDate startsOn, LocalDate endsOn, Duration notice, int horizonDays) {

    public static final Duration USUAL_NOTICE = Duration.ofHours(2);
    public static final int USUAL_HORIZON = 28;
    static final int LONGEST_NAME = 120;
    static final Duration LONGEST_NOTICE = Duration.ofDays(7);
    static final int FARTHEST_HORIZON = 366;

    public NewProgramme(String name, LocalDate startsOn, LocalDate endsOn) {
        this(name, startsOn, endsOn, USUAL_NOTICE, USUAL_HORIZON);
    }

    /** What must be mended before this can be kept, in the order of the fields. */
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (name == null || name.isBlank()) {
            found.add(problem("name", "problem.required"));
        } else if (name.strip().length() > LONGEST_NAME) {
            found.add(problem("name", "problem.tooLong", LONGEST_NAME));
        }
        addDates(found);
        if (notice.isNegative() || notice.compareTo(LONGEST_NOTICE) > 0) {
            found.add(problem("notice", "problem.notice", LONGEST_NOTICE.toDays()));
        }
        if (horizonDays < 1 || horizonDays > FARTHEST_HORIZON) {
            found.add(problem("horizonDays", "problem.horizon", FARTHEST_HORIZON));
        }
        return found;
    }

    private void addDates(List<Problem> found) {
        if (startsOn == null) {
            found.add(problem("startsOn", "problem.required"));
        }
        if (endsOn == null) {
            found.add(problem("endsOn", "problem.required"));
        } else if (startsOn != null && endsOn.isBefore(startsOn)) {
            found.add(problem("endsOn", "problem.endsBeforeStart"));
        }
    }

    private static Problem problem(String field, String key, Object... arguments) {
        return Problem.of(field, "programme", key, arguments);
    }
}
