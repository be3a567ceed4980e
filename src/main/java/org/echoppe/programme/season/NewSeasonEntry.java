package org.echoppe.programme.season;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.echoppe.calendar.season.Effect;
import org.echoppe.calendar.season.Seasons;
import org.echoppe.programme.Problem;

/** What it takes to enter something into the season calendar, or to correct what is there; no trade means everybody. */
public record NewSeasonEntry(LocalDate from, LocalDate lastDay, String name, Effect effect, Set<String> trades)
        implements Serializable {

    static final int LONGEST_NAME = 120;
    static final int MOST_DAYS = 366;

    public NewSeasonEntry {
        trades = Set.copyOf(trades);
    }

    /** What must be mended before this can be kept, in the order of the fields. */
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (tidyName().isEmpty()) {
            found.add(problem("name", "problem.required"));
        } else if (tidyName().length() > LONGEST_NAME) {
            found.add(problem("name", "problem.tooLong", LONGEST_NAME));
        }
        if (from == null) {
            found.add(problem("from", "problem.required"));
        }
        addLastDay(found);
        if (effect == null) {
            found.add(problem("effect", "problem.choose"));
        }
        if (!Seasons.trades().containsAll(trades)) {
            found.add(problem("trades", "problem.trade"));
        }
        return found;
    }

    private void addLastDay(List<Problem> found) {
        if (lastDay == null) {
            found.add(problem("lastDay", "problem.required"));
        } else if (from != null && lastDay.isBefore(from)) {
            found.add(problem("lastDay", "problem.endsBeforeStart"));
        } else if (from != null && lastDay.isAfter(from.plusDays(MOST_DAYS))) {
            found.add(problem("lastDay", "problem.season.long", MOST_DAYS));
        }
    }

    /** One line, one blank between words. */
    String tidyName() {
        return name == null ? "" : name.replaceAll("[\\p{C}\\s]+", " ").strip();
    }

    private static Problem problem(String field, String key, Object... arguments) {
        return Problem.of(field, "programme", key, arguments);
    }
}
