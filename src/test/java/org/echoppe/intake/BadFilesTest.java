package org.echoppe.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.intake.TableFixture.BAKERY;
import static org.echoppe.intake.TableFixture.BOOKSHOP;
import static org.echoppe.intake.TableFixture.MERCHANT_HEADERS;
import static org.echoppe.intake.TableFixture.bytes;
import static org.echoppe.intake.TableFixture.csv;
import static org.echoppe.intake.TableFixture.merchants;
import static org.echoppe.intake.TableFixture.part;
import static org.echoppe.intake.TableFixture.readMerchants;
import static org.echoppe.intake.TableFixture.table;
import static org.echoppe.intake.TableFixture.unzipped;
import static org.echoppe.intake.TableFixture.withPart;
import static org.echoppe.intake.TableFixture.xlsx;
import static org.echoppe.intake.TableFixture.zipped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.echoppe.intake.Preview.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadFilesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] GOOD = xlsx(merchants(BAKERY, BOOKSHOP));

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                file("empty", "no byte", new byte[0]),
                file("empty", "blanks", bytes(" \r\n\t\n", UTF_8)),
                file("empty", "only a mark", bytes("\uFEFF", UTF_8)),
                file("empty", "separators only", bytes(";;;\r\n;;;\r\n", UTF_8)),
                file("empty", "workbook without rows", xlsx(List.of())),
                file("noRows", "headers only", csv(merchants())),
                file("noRows", "headers only in a workbook", xlsx(merchants())),
                file("noHeaders", "a letter", bytes("Madame, Monsieur,\n\nje vous prie…\n", UTF_8)),
                file("noHeaders", "web page", bytes("<!DOCTYPE html><html><body>Boutique</body></html>", UTF_8)),
                file("noHeaders", "rows without headers", csv(List.of(BAKERY, BOOKSHOP))),
                file("noHeaders", "JSON", bytes("{\"shop\": \"Chez Nous\"}", UTF_8)),
                file(
                        "missingColumns",
                        "three columns",
                        csv(table(MERCHANT_HEADERS.subList(0, 3), BAKERY.subList(0, 3)))),
                file(
                        "brokenQuotes",
                        "quote left open",
                        bytes(csv(merchants(BAKERY), ";", "\n") + "\"Chez Nous;Léa\n", UTF_8)),
                file(
                        "brokenQuotes",
                        "text after a quote",
                        bytes(csv(merchants(BAKERY), ";", "\n") + "\"Chez\" Nous;Léa\n", UTF_8)),
                file("oldExcel", "Excel 97", compound("Workbook")),
                file("encrypted", "password", compound("EncryptedPackage")),
                file("unknown", "other compound file", compound("WordDocument")),
                file("openDocument", "LibreOffice", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                file("otherOffice", "Word", zip("word/document.xml", "<w/>")),
                file("otherOffice", "PowerPoint", zip("ppt/presentation.xml", "<p/>")),
                file("binaryExcel", "binary workbook", zip("xl/workbook.bin", "x")),
                file("zip", "archive", zip("lisez-moi.txt", "x")),
                file("zip", "archive of a workbook", zipped(Map.of("commercants.xlsx", GOOD))),
                file("damaged", "empty archive", new byte[] {'P', 'K', 5, 6, 0, 0}),
                file("damaged", "cut in half", Arrays.copyOf(GOOD, GOOD.length / 2)),
                file("damaged", "last byte missing", Arrays.copyOf(GOOD, GOOD.length - 1)),
                file("damaged", "sheet is no XML", withPart(GOOD, SHEET, "<worksheet><sheetData><row")),
                file("damaged", "no workbook", without(GOOD, "xl/workbook.xml")),
                file(
                        "damaged",
                        "entity from outside",
                        withPart(GOOD, SHEET, withEntity("SYSTEM \"file:///etc/passwd\""))),
                file("damaged", "entities that grow", withPart(GOOD, SHEET, laughs())),
                file("tooLargeUnpacked", "bomb in the sheet", withPart(GOOD, SHEET, " ".repeat(61_000_000))),
                file("tooLargeUnpacked", "bomb in the styles", withPart(GOOD, "xl/styles.xml", " ".repeat(4_000_000))),
                file("tooLargeUnpacked", "two thousand parts", manyParts()),
                file(
                        "tooManyRows",
                        "too many rows",
                        csv(merchants(Collections.nCopies(20_002, BAKERY).toArray(List[]::new)))),
                file(
                        "tooManyRows",
                        "too many rows in a workbook",
                        xlsx(merchants(Collections.nCopies(20_002, BAKERY).toArray(List[]::new)))),
                file(
                        "tooManyColumns",
                        "the last column there is",
                        withPart(GOOD, SHEET, part(GOOD, SHEET).replaceFirst("r=\"A2\"", "r=\"XFD2\""))),
                file("tooManyColumns", "61 columns", csv(table(Collections.nCopies(61, "Boutique"), BAKERY))),
                file("tooLarge", "five megabytes and one byte", new byte[5_000_001]),
                file("image", "PNG", bytes("\u0089PNG\r\n\u001a\n0000", ISO_8859_1)),
                file("image", "JPEG", bytes("\u00ff\u00d8\u00ff\u00e0 JFIF", ISO_8859_1)),
                file("pdf", "PDF", bytes("%PDF-1.7 Boutique;Métier", UTF_8)),
                file("unknown", "noise", noise()),
                file("unknown", "program", bytes("\u007fELF\1\1\1\0\0\0\0\0\0\0\0\0\2\0", ISO_8859_1)),
                file("unknown", "wide text without a mark", bytes(csv(merchants(BAKERY), ";", "\n"), UTF_16LE)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("files")
    void a_bad_file_is_refused_with_its_own_sentence(String reason, String name, byte[] file) {
        Preview preview = readMerchants(file);

        assertThat(preview).isInstanceOf(Refused.class);
        assertThat(((Refused) preview).reason().key()).isEqualTo("file." + reason);
        assertThat(((Refused) preview).reason().in(Locale.FRENCH))
                .doesNotContain("{")
                .endsWith(".");
    }

    @Test
    void an_endless_upload_is_left_after_five_megabytes() {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 'a';
            }
        };

        assertThat(readMerchants(endless)).isInstanceOf(Refused.class);
        assertThat(endless.read).isLessThanOrEqualTo(5_000_001);
    }

    @Test
    void no_copy_of_a_file_stays_behind() throws IOException {
        long before = leftBehind();

        readMerchants(GOOD);
        readMerchants(Arrays.copyOf(GOOD, GOOD.length / 2));

        assertThat(leftBehind()).isEqualTo(before);
    }

    @Test
    void every_shortened_copy_of_a_workbook_is_refused_or_read_never_broken() {
        for (int length = 1; length < GOOD.length; length += 97) {
            assertThat(readMerchants(Arrays.copyOf(GOOD, length))).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_workbook_with_flipped_bytes_never_breaks_the_reading() {
        Random chance = new Random(2027);
        for (int i = 0; i < 300; i++) {
            byte[] flipped = GOOD.clone();
            flipped[chance.nextInt(flipped.length)] ^= (byte) (1 << chance.nextInt(8));
            assertThat(readMerchants(flipped)).isNotNull();
        }
    }

    private static long leftBehind() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("intake")
                            && file.toString().endsWith(".xlsx"))
                    .count();
        }
    }

    private static Arguments file(String reason, String name, byte[] content) {
        return Arguments.of(reason, name, content);
    }

    private static byte[] zip(String part, String content) throws IOException {
        return zipped(Map.of(part, bytes(content, UTF_8)));
    }

    private static byte[] compound(String entry) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), entry);
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] without(byte[] file, String part) throws IOException {
        var parts = unzipped(file);
        parts.remove(part);
        return zipped(parts);
    }

    private static byte[] manyParts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(unzipped(GOOD));
        for (int i = 0; i < 2_000; i++) {
            parts.put("xl/media/" + i, new byte[1]);
        }
        return zipped(parts);
    }

    private static String withEntity(String entity) {
        return "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e " + entity + ">]><worksheet><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
    }

    private static String laughs() {
        var entities = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY e%d \"&e%d;&e%d;&e%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        return "<?xml version=\"1.0\"?><!DOCTYPE x [" + entities + "]><worksheet><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&e29;</t></is></c></row></sheetData></worksheet>";
    }

    private static byte[] noise() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        return noise;
    }
}
