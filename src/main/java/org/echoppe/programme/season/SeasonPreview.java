package org.echoppe.programme.season;

import java.util.List;
import org.echoppe.programme.Problem;

/** What a file would bring into the season calendar. Nothing is written yet. */
public sealed interface SeasonPreview {

    /** Nothing can be read from the file; the problem says what to do. */
    record Refused(Problem reason) implements SeasonPreview {}

    /**
     * The dates in the order of the file.
     *
     * @param past      how many are over and left aside
     * @param elsewhere how many are for other school zones and left aside
     */
    record Ready(List<SeasonLine> lines, int past, int elsewhere) implements SeasonPreview {

        public Ready {
            lines = List.copyOf(lines);
        }

        public long count(SeasonLine.State state) {
            return lines.stream().filter(line -> line.state() == state).count();
        }

        public long toWrite() {
            return count(SeasonLine.State.NEW) + count(SeasonLine.State.CHANGED);
        }
    }
}
