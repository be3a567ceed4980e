package org.echoppe.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What it takes to open a programme or to change it: a name, its first and last day, and its rules. */
public record NewProgramme(
        String name, LocalDate startsOn, LocalDate endsOn, BookingRules rules, MatchingRules matching) {

    static final int LONGEST_NAME = 120;

    public NewProgramme(String name, LocalDate startsOn, LocalDate endsOn) {
        this(name, startsOn, endsOn, BookingRules.USUAL);
    }

    public NewProgramme(String name, LocalDate startsOn, LocalDate endsOn, BookingRules rules) {
        this(name, startsOn, endsOn, rules, MatchingRules.NONE);
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
        found.addAll(rules.problems());
        found.addAll(matching.problems());
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
