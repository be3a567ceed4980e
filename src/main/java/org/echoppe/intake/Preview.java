package org.echoppe.intake;

import java.util.List;

/** What a file would bring. Nothing is written yet. */
public sealed interface Preview {

    /** Nothing can be read from the file, or it lacks columns; the reason says what to do. */
    record Refused(IntakeText reason) implements Preview {}

    /** Which sheet of a file was read, and which others hold something too. */
    record Sheets(String read, List<String> unread) {

        public Sheets {
            unread = List.copyOf(unread);
        }
    }

    /** The rows in the order of the file, the headers nobody knew, and, for us alone, what to write. */
    record Ready(
            ImportKind kind,
            Sheets sheets,
            List<String> headers,
            List<String> ignored,
            List<PreviewRow> rows,
            List<?> toWrite)
            implements Preview {

        public Ready {
            headers = List.copyOf(headers);
            ignored = List.copyOf(ignored);
            rows = List.copyOf(rows);
            toWrite = List.copyOf(toWrite);
        }

        <T> List<T> allOf(Class<T> type) {
            return toWrite.stream().map(type::cast).toList();
        }

        public long count(RowState state) {
            return rows.stream().filter(row -> row.state() == state).count();
        }

        public List<PreviewRow> leftOut() {
            return rows.stream().filter(row -> row.state() == RowState.PROBLEM).toList();
        }
    }
}
