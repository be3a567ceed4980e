package org.echoppe.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.echoppe.intake.Preview.Ready;
import org.echoppe.intake.Preview.Refused;

/** Tables as people send them. */
final class TableFixture {

    static final List<String> MERCHANT_HEADERS = List.of(
            "Boutique",
            "Commerçant",
            "Métier",
            "Rue",
            "Code postal",
            "Ville",
            "Téléphone",
            "Courriel",
            "SIRET",
            "Horaires",
            "Langue",
            "Action souhaitée",
            "Mode");
    static final List<String> BAKERY = List.of(
            "Boulangerie Lagarde",
            "Inès Lagarde",
            "Boulangerie",
            "12 rue du Port",
            "33990",
            "Port-Aubrac",
            "06 39 98 01 02",
            "lagarde@example.org",
            "",
            "Mo-Sa 07:00-13:00,15:30-19:30",
            "français",
            "Paiement numérique",
            "sur place");
    static final List<String> BOOKSHOP = List.of(
            "Librairie L’Encre bleue",
            "Maël Œuvrard",
            "Librairie",
            "3 place de la Halle",
            "33990",
            "Port-Aubrac",
            "05 36 49 01 03",
            "encre@example.org",
            "",
            "Tu-Sa 10:00-19:00",
            "français",
            "Présence en ligne",
            "visio");
    static final List<String> MENTOR_HEADERS = List.of(
            "Nom",
            "Structure",
            "Courriel",
            "Téléphone",
            "Compétences",
            "Langues",
            "Capacité",
            "Disponibilités",
            "Intérêts déclarés",
            "Modes");
    static final List<String> MENTOR = List.of(
            "Sami Brun",
            "Agence Marée",
            "sami@example.org",
            "06 39 98 02 01",
            "stock (3), réseaux sociaux",
            "français, anglais",
            "2",
            "Mo-Fr 09:00-18:00",
            "",
            "sur place, visio");

    private TableFixture() {}

    static List<List<String>> merchants(List<?>... rows) {
        return table(MERCHANT_HEADERS, rows);
    }

    static List<List<String>> mentors(List<?>... rows) {
        return table(MENTOR_HEADERS, rows);
    }

    static List<List<String>> table(List<String> headers, List<?>... rows) {
        List<List<String>> table = new ArrayList<>(List.of(headers));
        Stream.of(rows).map(row -> row.stream().map(String::valueOf).toList()).forEach(table::add);
        return table;
    }

    /** The same row with another text in one cell. */
    static List<String> with(List<String> row, int cell, String text) {
        List<String> changed = new ArrayList<>(row);
        changed.set(cell, text);
        return changed;
    }

    static String csv(List<List<String>> table, String separator, String lineEnd) {
        return table.stream()
                .map(row -> row.stream().map(cell -> quoted(cell, separator)).collect(Collectors.joining(separator)))
                .collect(Collectors.joining(lineEnd, "", lineEnd));
    }

    static byte[] csv(List<List<String>> table) {
        return bytes(csv(table, ";", "\r\n"), StandardCharsets.UTF_8);
    }

    private static String quoted(String cell, String separator) {
        boolean needsQuotes =
                cell.contains(separator) || cell.contains("\"") || cell.contains("\n") || cell.contains("\r");
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    static byte[] xlsx(List<List<String>> table) {
        try (var workbook = new SXSSFWorkbook(100);
                var out = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(org.apache.commons.compress.archivers.zip.Zip64Mode.AsNeeded);
            var sheet = workbook.createSheet("Feuille 1");
            for (int i = 0; i < table.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < table.get(i).size(); j++) {
                    row.createCell(j).setCellValue(table.get(i).get(j));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Map<String, byte[]> unzipped(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** The same workbook with one part written anew. */
    static byte[] withPart(byte[] file, String part, String content) throws IOException {
        Map<String, byte[]> parts = unzipped(file);
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    static String part(byte[] file, String part) throws IOException {
        return new String(unzipped(file).get(part), StandardCharsets.UTF_8);
    }

    static Preview readMerchants(byte[] file) {
        return readMerchants(new ByteArrayInputStream(file));
    }

    static Preview readMerchants(InputStream file) {
        return new SheetReading<>(ImportKind.MERCHANTS, new MerchantRoster(List.of())).of(file);
    }

    static Preview readMentors(byte[] file) {
        return new SheetReading<>(ImportKind.MENTORS, new MentorRoster("33", List.of(), email -> false))
                .of(new ByteArrayInputStream(file));
    }

    static Ready ready(Preview preview) {
        if (preview instanceof Refused refused) {
            throw new AssertionError(refused.reason().in(java.util.Locale.ENGLISH));
        }
        return (Ready) preview;
    }

    /** What is wrong with the rows, in French, each with its row. */
    static List<String> problems(Ready preview) {
        return preview.rows().stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem -> plain(row.number() + " " + problem.in(java.util.Locale.FRENCH))))
                .toList();
    }

    /** With plain blanks where French typography wants others. */
    static String plain(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ");
    }
}
