package org.echoppe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures for a reader: printed, and kept below {@code target/proof}. */
public final class Table {

    private static final Path FOLDER = Path.of(System.getProperty("test.proof", "target/proof"));

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public Table(String title, Object... columns) {
        this.title = title + System.getProperty("test.database", "").replaceAll("^(?=.)", " on ");
        row(columns);
    }

    public Table row(Object... cells) {
        rows.add(Arrays.stream(cells).map(Table::shown).toList());
        return this;
    }

    public Table note(String text) {
        notes.add(text);
        return this;
    }

    /** Under its title, each time it is measured. */
    public void print() {
        System.out.println("\n" + this);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(title.replaceAll("[^A-Za-z0-9]+", "-") + ".txt"), toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return title + "\n" + rows.stream().map(row -> line(row, widths)).collect(Collectors.joining())
                + notes.stream().map(note -> note + "\n").collect(Collectors.joining());
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String format = (column == 0 ? "%-" : "  %") + widths[column] + "s";
            line.append(format.formatted(row.get(column)));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static String shown(Object cell) {
        return cell instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : String.valueOf(cell);
    }
}
