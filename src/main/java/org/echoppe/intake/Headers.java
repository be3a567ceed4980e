package org.echoppe.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.echoppe.programme.ActionCode;

/** Which column of a sheet holds what, read from its row of headers; a mentor's skill may have one column per action. */
final class Headers {

    private static final int TITLE_ROWS = 10;

    private final ImportKind kind;
    private final SheetRow row;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<ActionCode, Integer> skills = new EnumMap<>(ActionCode.class);
    private final List<String> ignored = new ArrayList<>();

    private Headers(ImportKind kind, SheetRow row) {
        this.kind = kind;
        this.row = row;
        for (int place = 0; place < row.cells().size(); place++) {
            place(row.cell(place).strip(), place);
        }
    }

    /** The headers of a sheet: among its first rows, the one with the most words we know. */
    static Headers of(ImportKind kind, Sheet sheet) {
        SheetRow best = sheet.rows().stream()
                .limit(TITLE_ROWS)
                .max(Comparator.comparingInt(row -> familiar(kind, row.cells())))
                .orElseThrow();
        return new Headers(kind, best);
    }

    static int familiar(ImportKind kind, List<String> cells) {
        return (int) cells.stream()
                .filter(cell ->
                        column(kind, cell).isPresent() || skill(kind, cell).isPresent())
                .count();
    }

    private void place(String header, int place) {
        if (header.isEmpty()) {
            return;
        }
        boolean isNew = column(kind, header)
                .map(column -> columns.putIfAbsent(column, place) == null)
                .or(() -> skill(kind, header).map(action -> skills.putIfAbsent(action, place) == null))
                .orElse(false);
        if (!isNew) {
            ignored.add(shortened(header));
        }
    }

    private static Optional<Column> column(ImportKind kind, String header) {
        return Vocabulary.meaning(kind.words(), header)
                .or(() -> Vocabulary.meaning(kind.words(), header.replaceAll("\\([^)]*\\)|\\[[^]]*]|[*:]", " ")))
                .map(Column::valueOf);
    }

    private static Optional<ActionCode> skill(ImportKind kind, String header) {
        if (kind != ImportKind.MENTORS) {
            return Optional.empty();
        }
        String action = header.replaceAll(
                "(?iu)^\\s*(niveau|compétences?|competences?|skills?|level)\\b\\s*(en\\b|in\\b)?[\\s:–-]*", "");
        return Vocabulary.meaning("action", action).map(ActionCode::valueOf);
    }

    private static String shortened(String header) {
        return header.length() > 60 ? header.substring(0, 60) + '…' : header;
    }

    int rowNumber() {
        return row.number();
    }

    Optional<Integer> of(Column column) {
        return Optional.ofNullable(columns.get(column));
    }

    Map<ActionCode, Integer> skills() {
        return skills;
    }

    /** Headers nobody knows or that came twice, as they were written. */
    List<String> ignored() {
        return ignored;
    }

    /** Whether no row looks like headers at all. */
    boolean isStrange() {
        return columns.size() + skills.size() < 2;
    }

    /** What this sheet cannot do without and does not have. */
    List<Column> missing() {
        return kind.columns().stream()
                .filter(kind::cannotDoWithout)
                .filter(column -> !isThere(column))
                .collect(Collectors.toList());
    }

    private boolean isThere(Column column) {
        return switch (column) {
            case SKILLS -> columns.containsKey(column) || !skills.isEmpty();
            case PERSON, NAME -> columns.containsKey(column) || columns.containsKey(Column.LAST_NAME);
            default -> columns.containsKey(column);
        };
    }

    /** The headers as they stand in the file. */
    List<String> asWritten() {
        return row.cells();
    }
}
