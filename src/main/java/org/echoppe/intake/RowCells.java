package org.echoppe.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Problem;

/** The cells of one row under their headers, cleaned; what cannot be kept is noted as a problem of its column. */
final class RowCells {

    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\uFFFD\u200E\u200F\u202A-\u202E\u2066-\u2069&&[^\t\n\r]]");
    private static final Pattern FAULT =
            Pattern.compile("#(N/A|N/D|REF!|DIV/0!|VAL(UE|EUR)!|NAME\\?|NOM\\?|NUL+!|NUM!|NOMBRE!)");
    private static final Pattern NOTHING = Pattern.compile("[-–—./ ]*");
    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLANKS_IN_LINE = Pattern.compile("[\\p{Z}\t&&[^\n]]+");
    private static final String BETWEEN_ITEMS = "[,;|\n•]|\\s+[/+]\\s+";
    private static final String OR_CONJUNCTIONS = BETWEEN_ITEMS + "|(?i)\\s+(?:et|ou|and|or)\\s+";

    private final Headers headers;
    private final SheetRow row;
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<IntakeText> notices = new ArrayList<>();

    RowCells(Headers headers, SheetRow row) {
        this.headers = headers;
        this.row = row;
    }

    int number() {
        return row.number();
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    void notice(IntakeText notice) {
        notices.add(notice);
    }

    void note(RowProblem problem) {
        problems.add(problem);
    }

    void note(Column column, String key, Object... arguments) {
        note(new RowProblem(column, IntakeText.of(key, arguments)));
    }

    /** A problem found by the room that owns the data; one for each column is enough. */
    void note(Problem problem) {
        Column column = Column.filling(problem.field()).orElse(null);
        if (column == null || !isNoted(column)) {
            Sayable said = problem::in;
            note(column, "cell.problem", said);
        }
    }

    private boolean isNoted(Column column) {
        return problems.stream().anyMatch(problem -> problem.column() == column);
    }

    PreviewRow preview(RowState state, String title, List<Fact> facts, List<Fact> changes) {
        return new PreviewRow(row.number(), state, title, facts, changes, problems, notices, row.cells());
    }

    /** The text of a cell as somebody would look for it in the file. */
    String asWritten(Column column) {
        String raw = headers.of(column).map(row::cell).orElse("");
        return BLANKS.matcher(UNREADABLE.matcher(raw).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The text of a cell on one line; empty where there is none or it cannot be kept. */
    String line(Column column) {
        return BLANKS.matcher(lines(column)).replaceAll(" ");
    }

    /** The text of a cell with its line breaks. */
    String lines(Column column) {
        return headers.of(column).map(place -> cleaned(column, place)).orElse("");
    }

    /** The text of a cell that need not hold anything; a lone dash holds nothing. */
    String optional(Column column) {
        String text = line(column);
        return NOTHING.matcher(text).matches() ? "" : text;
    }

    /** The words under the header of one action, by action; only where there is one. */
    Map<ActionCode, String> skills() {
        Map<ActionCode, String> words = new EnumMap<>(ActionCode.class);
        headers.skills().forEach((action, place) -> words.put(action, cleaned(Column.SKILLS, place)));
        words.values().removeIf(String::isEmpty);
        return words;
    }

    /** The parts of a cell that lists several things. */
    List<String> items(Column column) {
        return items(column, BETWEEN_ITEMS);
    }

    /** The same where "and" and "or" also stand between things. */
    List<String> words(Column column) {
        return items(column, OR_CONJUNCTIONS);
    }

    private List<String> items(Column column, String between) {
        return Stream.of(lines(column).split(between))
                .map(String::strip)
                .filter(item -> !NOTHING.matcher(item).matches())
                .toList();
    }

    /** The code for the word of a cell; a word nobody knows is a problem that lists those that are. */
    Optional<String> code(Column column, String group) {
        String word = optional(column);
        return word.isEmpty() ? Optional.empty() : code(column, group, word);
    }

    Optional<String> code(Column column, String group, String word) {
        Optional<String> code = Vocabulary.meaning(group, word);
        if (code.isEmpty()) {
            note(column, "cell.unknownWord", Sayable.typed(shortened(word)), Sayable.words(group));
        }
        return code;
    }

    private String cleaned(Column column, int place) {
        String text = Normalizer.normalize(INVISIBLE.matcher(row.cell(place)).replaceAll(""), Normalizer.Form.NFC);
        if (text.length() > FileLimits.CELL_LENGTH) {
            return refused(column, "cell.tooLong", FileLimits.CELL_LENGTH);
        }
        if (UNREADABLE.matcher(text).find()) {
            return refused(column, "cell.unreadable");
        }
        if (FAULT.matcher(text.strip()).matches()) {
            return refused(column, "cell.fault", Sayable.typed(text.strip()));
        }
        String lines = LINE_END.matcher(text).replaceAll("\n");
        return BLANKS_IN_LINE.matcher(lines).replaceAll(" ").strip();
    }

    private String refused(Column column, String key, Object... arguments) {
        if (!isNoted(column)) {
            note(column, key, arguments);
        }
        return "";
    }

    static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + '…' : text;
    }
}
