package org.echoppe.programme;

import java.util.List;

/** Data came through a front door that cannot be kept; ask for its problems first, this is the last line. */
public class RefusedDataException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RefusedDataException(List<Problem> problems) {
        this(problems, null);
    }

    public RefusedDataException(List<Problem> problems, Throwable cause) {
        super("The data cannot be kept (%s). Maybe problems() was not asked first.".formatted(problems), cause);
        this.problems = List.copyOf(problems);
    }

    /** Lets data without a problem pass. */
    public static void unlessEmpty(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedDataException(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
