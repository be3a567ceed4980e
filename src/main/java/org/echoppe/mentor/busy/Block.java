package org.echoppe.mentor.busy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands between BEGIN and END in an iCalendar file. */
record Block(String name, List<ContentLine> lines, List<Block> blocks) {

    private static final String CALENDAR = "VCALENDAR";

    private Block(String name) {
        this(name, new ArrayList<>(), new ArrayList<>());
    }

    /** The whole text as one block that holds its calendars; empty where it is no calendar, or one that was cut off. */
    static Optional<Block> read(String text) {
        var whole = new Block("");
        Deque<Block> open = new ArrayDeque<>(List.of(whole));
        for (String line : (Iterable<String>) unfolded(text)::iterator) {
            Optional<ContentLine> read = ContentLine.read(line);
            if (read.isPresent() && !open.peek().takes(read.get(), open)) {
                return Optional.empty();
            }
        }
        return Optional.of(whole)
                .filter(file -> open.size() == 1)
                .filter(file -> file.named(CALENDAR).findFirst().isPresent());
    }

    private static Stream<String> unfolded(String text) {
        return text.replace("\uFEFF", "").replaceAll("\r?\n[ \t]", "").lines();
    }

    /** False where something ends that did not begin. */
    private boolean takes(ContentLine line, Deque<Block> open) {
        if (line.name().equals("BEGIN")) {
            var inner = new Block(line.value().toUpperCase(Locale.ROOT));
            blocks.add(inner);
            open.push(inner);
            return true;
        }
        if (line.name().equals("END")) {
            open.pop();
            return line.says(name) && !open.isEmpty();
        }
        lines.add(line);
        return true;
    }

    /** Those of this name in here; calendars may hold them, and nothing deeper does. */
    Stream<Block> named(String wanted) {
        return blocks.stream().filter(block -> block.name.equals(wanted));
    }

    Stream<ContentLine> all(String wanted) {
        return lines.stream().filter(line -> line.name().equals(wanted));
    }

    Optional<ContentLine> line(String wanted) {
        return all(wanted).findFirst();
    }

    boolean says(String wanted, String value) {
        return line(wanted).filter(line -> line.says(value)).isPresent();
    }

    /** As it could stand in a file again. */
    String text() {
        var text = new StringBuilder("BEGIN:" + name + "\r\n");
        lines.forEach(line ->
                text.append(line.name()).append(':').append(line.value()).append("\r\n"));
        blocks.forEach(block -> text.append(block.text()));
        return text + "END:" + name + "\r\n";
    }
}
