package org.echoppe.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.ToIntFunction;

/** Turns an uploaded file into a sheet, or refuses it with a sentence. */
final class SpreadsheetFile {

    private final ToIntFunction<List<String>> familiarity;

    /** @param familiarity how many of these cells look like the headers that are looked for */
    SpreadsheetFile(ToIntFunction<List<String>> familiarity) {
        this.familiarity = familiarity;
    }

    Sheet read(InputStream file) {
        byte[] bytes = bounded(file);
        Sheet sheet = switch (FileKind.of(bytes)) {
            case ZIP -> new XlsxFile(bytes).read();
            case TEXT -> new CsvFile(PlainText.decode(bytes), familiarity).read();
            case EMPTY -> throw new RefusedFileException("empty");
            case OLD_EXCEL -> throw new RefusedFileException("oldExcel");
            case ENCRYPTED -> throw new RefusedFileException("encrypted");
            case IMAGE -> throw new RefusedFileException("image");
            case PDF -> throw new RefusedFileException("pdf");
            case UNKNOWN -> throw new RefusedFileException("unknown");
        };
        if (sheet.isEmpty()) {
            throw new RefusedFileException("empty");
        }
        return sheet;
    }

    private static byte[] bounded(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(FileLimits.BYTES + 1);
            if (bytes.length > FileLimits.BYTES) {
                throw new RefusedFileException("tooLarge", FileLimits.BYTES / 1_000_000);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
