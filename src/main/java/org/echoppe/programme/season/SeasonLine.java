package org.echoppe.programme.season;

import java.util.List;
import org.echoppe.programme.Problem;

/**
 * One date of a file before it is imported.
 *
 * @param number   the line of a table or the event of a calendar
 * @param key      which entry it changes; null where it is new or stays out
 * @param problems why it stays out
 */
public record SeasonLine(int number, NewSeasonEntry entry, State state, String key, List<Problem> problems) {

    /** What importing would do with a date. */
    public enum State {
        NEW,
        CHANGED,
        KNOWN,
        PROBLEM
    }

    public SeasonLine {
        problems = List.copyOf(problems);
    }
}
