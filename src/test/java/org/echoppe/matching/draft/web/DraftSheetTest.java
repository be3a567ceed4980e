package org.echoppe.matching.draft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.draft.RowFixture.alone;
import static org.echoppe.matching.draft.RowFixture.published;
import static org.echoppe.matching.draft.RowFixture.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.echoppe.matching.Criterion;
import org.echoppe.matching.draft.DraftRow;
import org.echoppe.matching.draft.PairLine;
import org.echoppe.programme.ActionCode;
import org.junit.jupiter.api.Test;

class DraftSheetTest {

    @Test
    void every_merchant_has_a_line_with_whom_was_found_and_its_points_as_a_number() throws IOException {
        try (var workbook = sheet(Locale.FRENCH, with("Épicerie", "Inès Morel", 64))) {
            Row row = workbook.getSheetAt(0).getRow(1);

            assertThat(texts(workbook.getSheetAt(0).getRow(0))).startsWith("Commerce", "Code postal");
            assertThat(texts(row)).contains("Épicerie", "33110", "Inès Morel", "à publier");
            assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(64);
        }
    }

    @Test
    void whoever_is_alone_has_no_points_but_a_reason() throws IOException {
        try (var workbook = sheet(Locale.ENGLISH, alone("Fleurs", ActionCode.STOCK, Criterion.CAPACITY))) {
            Row row = workbook.getSheetAt(0).getRow(1);

            assertThat(texts(row)).contains("no mentor");
            assertThat(row.getCell(7).getStringCellValue()).isEmpty();
            assertThat(row.getCell(9).getStringCellValue()).isNotBlank();
        }
    }

    @Test
    void what_is_published_is_told_from_what_replaces_it() throws IOException {
        try (var workbook = sheet(Locale.FRENCH, published("A", "Inès", "Inès"), published("B", "Karim", "Inès"))) {
            assertThat(texts(workbook.getSheetAt(0).getRow(1))).contains("publié");
            assertThat(texts(workbook.getSheetAt(0).getRow(2))).contains("à publier, change d’expert");
        }
    }

    @Test
    void a_name_no_sheet_could_have_is_made_fit() throws IOException {
        var file = new DraftSheet("Essai [1] : tout/rien?".repeat(3), Locale.FRENCH).of(List.of());

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    private static XSSFWorkbook sheet(Locale locale, DraftRow... rows) throws IOException {
        var lines =
                List.of(rows).stream().map(row -> new PairLine(row, List.of())).toList();
        return new XSSFWorkbook(new ByteArrayInputStream(new DraftSheet("Brouillon 1", locale).of(lines)));
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Object::toString)
                .toList();
    }
}
