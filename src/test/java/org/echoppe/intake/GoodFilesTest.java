package org.echoppe.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.intake.TableFixture.BAKERY;
import static org.echoppe.intake.TableFixture.BOOKSHOP;
import static org.echoppe.intake.TableFixture.bytes;
import static org.echoppe.intake.TableFixture.csv;
import static org.echoppe.intake.TableFixture.merchants;
import static org.echoppe.intake.TableFixture.part;
import static org.echoppe.intake.TableFixture.problems;
import static org.echoppe.intake.TableFixture.readMerchants;
import static org.echoppe.intake.TableFixture.ready;
import static org.echoppe.intake.TableFixture.with;
import static org.echoppe.intake.TableFixture.withPart;
import static org.echoppe.intake.TableFixture.xlsx;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.echoppe.intake.Preview.Ready;
import org.echoppe.merchant.MerchantData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoodFilesTest {

    private static final List<List<String>> TWO_SHOPS = merchants(BAKERY, BOOKSHOP);
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Stream<Arguments> dialects() {
        List<Arguments> all = new ArrayList<>();
        for (String separator : List.of(";", ",", "\t", "|")) {
            for (String end : List.of("\r\n", "\n", "\r")) {
                String text = csv(TWO_SHOPS, separator, end);
                all.add(Arguments.of("UTF-8", bytes(text, UTF_8)));
                all.add(Arguments.of("UTF-8 with mark", bytes('\uFEFF' + text, UTF_8)));
                all.add(Arguments.of("Windows-1252", bytes(text, WINDOWS)));
                all.add(Arguments.of("UTF-16 with mark", bytes('\uFEFF' + text, UTF_16LE)));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("dialects")
    void a_text_file_reads_the_same_in_every_dialect(String encoding, byte[] file) {
        assertThat(ready(readMerchants(file)).toWrite())
                .isEqualTo(ready(readMerchants(xlsx(TWO_SHOPS))).toWrite());
    }

    @Test
    void both_shops_of_a_workbook_are_understood() {
        Ready preview = ready(readMerchants(xlsx(TWO_SHOPS)));

        assertThat(problems(preview)).isEmpty();
        assertThat(preview.count(RowState.NEW)).isEqualTo(2);
        assertThat(shop(preview, 1).person()).isEqualTo("Maël Œuvrard");
        assertThat(shop(preview, 0).phone()).isEqualTo("+33639980102");
    }

    @Test
    void old_western_text_without_the_windows_letters_reads_its_accents() {
        var latin = bytes(csv(merchants(BAKERY), ";", "\n"), java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(shop(ready(readMerchants(latin)), 0).person()).isEqualTo("Inès Lagarde");
    }

    @Test
    void the_first_line_may_say_the_separator() {
        assertThat(ready(readMerchants(bytes("sep=,\r\n" + csv(TWO_SHOPS, ",", "\r\n"), UTF_8)))
                        .count(RowState.NEW))
                .isEqualTo(2);
    }

    @Test
    void titles_and_blank_lines_above_the_headers_do_not_disturb() {
        var table = new ArrayList<List<String>>(List.of(List.of("Nos commerces"), List.of()));
        table.addAll(TWO_SHOPS);

        Ready preview = ready(readMerchants(xlsx(table)));

        assertThat(preview.rows()).extracting(PreviewRow::number).containsExactly(4, 5);
    }

    @Test
    void other_sheets_that_hold_something_are_named_and_our_list_of_words_is_not() throws IOException {
        try (var workbook =
                new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(xlsx(TWO_SHOPS)))) {
            workbook.createSheet("vide");
            workbook.createSheet("Quartier nord").createRow(4).createCell(2).setCellValue("Fleurs du quai");
            workbook.createSheet("Mots acceptés").createRow(0).createCell(0).setCellValue("boulangerie");
            var out = new java.io.ByteArrayOutputStream();
            workbook.write(out);

            assertThat(ready(readMerchants(out.toByteArray())).sheets())
                    .isEqualTo(new Preview.Sheets("Feuille 1", List.of("Quartier nord")));
        }
    }

    @Test
    void an_empty_sheet_in_front_is_passed_over() throws IOException {
        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            workbook.createSheet("vide");
            var row = workbook.createSheet("commerces");
            for (int i = 0; i < 2; i++) {
                var cells = row.createRow(i);
                for (int j = 0; j < BAKERY.size(); j++) {
                    cells.createCell(j).setCellValue(TWO_SHOPS.get(i).get(j));
                }
            }
            var out = new java.io.ByteArrayOutputStream();
            workbook.write(out);

            assertThat(ready(readMerchants(out.toByteArray())).count(RowState.NEW))
                    .isOne();
        }
    }

    @Test
    void numbers_keep_the_zero_and_the_digits_a_person_sees() throws IOException {
        byte[] file = xlsx(merchants(with(with(with(BAKERY, 6, "TEL"), 8, "NUM"), 4, "CP")));
        String sheet = part(file, "xl/worksheets/sheet1.xml")
                .replaceFirst("t=\"inlineStr\"><is><t>TEL</t></is>", "><v>639980102</v>")
                .replaceFirst("t=\"inlineStr\"><is><t>CP</t></is>", "><v>1000</v>")
                .replaceFirst("t=\"inlineStr\"><is><t>NUM</t></is>", "><v>7.3282932000074E13</v>");

        MerchantData shop = shop(ready(readMerchants(withPart(file, "xl/worksheets/sheet1.xml", sheet))), 0);

        assertThat(shop.phone()).isEqualTo("+33639980102");
        assertThat(shop.postcode()).isEqualTo("01000");
        assertThat(shop.siret()).isEqualTo("73282932000074");
    }

    @Test
    void a_formula_counts_as_the_text_it_shows() throws IOException {
        byte[] file = xlsx(merchants(with(BAKERY, 0, "FORMULE")));
        String sheet = part(file, "xl/worksheets/sheet1.xml")
                .replaceFirst(
                        "t=\"inlineStr\"><is><t>FORMULE</t></is>",
                        "t=\"str\"><f>A1&amp;WEBSERVICE(\"http://x\")</f><v>Au bon pain</v>");

        assertThat(shop(ready(readMerchants(withPart(file, "xl/worksheets/sheet1.xml", sheet))), 0)
                        .shop())
                .isEqualTo("Au bon pain");
    }

    @Test
    void constant_columns_are_no_bomb() {
        var rows = Collections.nCopies(10_000, BAKERY).toArray(List[]::new);

        Ready preview = ready(readMerchants(xlsx(merchants(rows))));

        assertThat(preview.count(RowState.NEW)).isOne();
        assertThat(preview.count(RowState.REPEATED)).isEqualTo(9_999);
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() {
        for (String name : List.of(
                "=cmd|' /C calc'!A0",
                "+33 le bistrot",
                "-10 %",
                "@home",
                "<script>alert(1)</script>",
                "#{7*7}",
                "${7*7}",
                "'; DROP TABLE merchant")) {
            assertThat(shop(ready(readMerchants(xlsx(merchants(with(BAKERY, 0, name))))), 0)
                            .shop())
                    .isEqualTo(name);
            assertThat(shop(ready(readMerchants(csv(merchants(with(BAKERY, 0, name))))), 0)
                            .shop())
                    .isEqualTo(name);
        }
    }

    @Test
    void what_a_spreadsheet_puts_around_text_is_taken_off() {
        var guarded = with(with(BAKERY, 0, "'=Chez Nous"), 6, "=\"0639980102\"");
        String text = String.join(";", TableFixture.MERCHANT_HEADERS) + "\n" + String.join(";", guarded) + "\n";

        MerchantData shop = shop(ready(readMerchants(bytes(text, UTF_8))), 0);

        assertThat(shop.shop()).isEqualTo("=Chez Nous");
        assertThat(shop.phone()).isEqualTo("+33639980102");
    }

    static MerchantData shop(Ready preview, int index) {
        assertThat(problems(preview)).isEmpty();
        return (MerchantData) preview.toWrite().get(index);
    }
}
