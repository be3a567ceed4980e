package org.echoppe.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Makes the workbooks of the fictional town from its text files, which are the ones to edit. Run {@link #main} from the top
 * of the project after a change.
 */
final class SampleWorkbooks {

    private static final Path FOLDER = Path.of("src/main/resources/demo");

    private SampleWorkbooks() {}

    public static void main(String[] arguments) throws IOException {
        write(ImportKind.MERCHANTS, "commercants");
        write(ImportKind.MENTORS, "experts");
    }

    private static void write(ImportKind kind, String name) throws IOException {
        byte[] workbook = new SheetTemplate(kind, Locale.FRENCH).workbook(rows(name));
        Files.write(FOLDER.resolve(name + ".xlsx"), workbook);
    }

    private static List<List<String>> rows(String name) throws IOException {
        String text = PlainText.decode(Files.readAllBytes(FOLDER.resolve(name + ".csv")));
        return new CsvFile(text, List::size)
                .read().rows().stream().map(SheetRow::cells).toList();
    }
}
