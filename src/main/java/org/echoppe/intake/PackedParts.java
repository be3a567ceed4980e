package org.echoppe.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks at a zip file before anything parses it: what it is, and that it unpacks to no more than allowed. */
final class PackedParts {

    private static final Pattern LARGE_PARTS = Pattern.compile("xl/(worksheets/[^/]*|sharedStrings\\.xml|media/.*)");

    private final ZipFile zip;
    private final byte[] buffer = new byte[65_536];
    private long unpacked;

    private PackedParts(ZipFile zip) {
        this.zip = zip;
    }

    static void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new PackedParts(zip).check();
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedFileException("damaged");
        }
    }

    private void check() throws IOException {
        if (zip.size() > FileLimits.PARTS) {
            throw new RefusedFileException("tooLargeUnpacked", FileLimits.UNPACKED_BYTES / 1_000_000);
        }
        checkKind();
        for (ZipEntry entry : List.copyOf(zip.stream().toList())) {
            checkSize(entry);
        }
    }

    private void checkKind() {
        if (has("xl/workbook.bin")) {
            throw new RefusedFileException("binaryExcel");
        }
        if (has("mimetype") || has("content.xml")) {
            throw new RefusedFileException("openDocument");
        }
        if (has("word/document.xml") || has("ppt/presentation.xml")) {
            throw new RefusedFileException("otherOffice");
        }
        if (!has("[Content_Types].xml") || !hasSheets()) {
            throw new RefusedFileException("zip");
        }
    }

    private boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    private boolean hasSheets() {
        return zip.stream().anyMatch(entry -> entry.getName().contains("worksheets/"));
    }

    private void checkSize(ZipEntry entry) throws IOException {
        long before = unpacked;
        boolean large = LARGE_PARTS.matcher(entry.getName()).matches();
        try (InputStream part = zip.getInputStream(entry)) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                unpacked += read;
                boolean tooLarge = !large && unpacked - before > FileLimits.UNPACKED_BYTES_OF_A_SMALL_PART;
                if (tooLarge || unpacked > FileLimits.UNPACKED_BYTES) {
                    throw new RefusedFileException("tooLargeUnpacked", FileLimits.UNPACKED_BYTES / 1_000_000);
                }
            }
        }
    }
}
