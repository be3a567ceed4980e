package org.echoppe.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.booking.SessionStatus.HELD;
import static org.echoppe.programme.ActionCode.DIGITAL_PAYMENT;
import static org.echoppe.programme.ActionCode.EMAIL_AND_WEB;
import static org.echoppe.programme.ActionCode.STOCK;
import static org.echoppe.programme.Trade.BAKERY;
import static org.echoppe.programme.Trade.BOOKSHOP;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.echoppe.programme.ActionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReportTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final SnapshotView VIEW = new FactsFixture()
            .shop(BAKERY, DIGITAL_PAYMENT, 6, true, "Inès")
            .session(HELD, 75)
            .shop(BAKERY, DIGITAL_PAYMENT, 1, false, "Karim")
            .shop(BAKERY, DIGITAL_PAYMENT, 0, false, "Karim")
            .shop(BAKERY, STOCK, 0, false, null)
            .shop(BOOKSHOP, STOCK, 0, false, null)
            .shop(BOOKSHOP, STOCK, 0, false, null)
            .view("Ville de Port-Aubrac", "Mentorat 2027");

    @Test
    void every_figure_read_back_is_the_snapshots() throws IOException {
        try (var workbook = read(VIEW, Locale.FRENCH)) {
            var cells = new NamedCells(workbook);
            for (Metric metric : Metric.values()) {
                double read = cells.cell("amount_" + metric, 0, 0).getNumericCellValue();
                long amount = metric.unit() == Unit.TIME ? Math.round(read * 24 * 60) : (long) read;
                assertThat(amount).as(metric.name()).isEqualTo(VIEW.amount(metric));
            }
            for (ActionLine line : VIEW.getActions()) {
                assertThat(number(cells, "shops_" + line.action())).isEqualTo(line.shops());
                assertThat(number(cells, "completed_" + line.action())).isEqualTo(line.completed());
                assertThat(number(cells, "under_way_" + line.action())).isEqualTo(line.underWay());
                assertThat(number(cells, "not_begun_" + line.action())).isEqualTo(line.notBegun());
                assertThat(number(cells, "steps_" + line.action())).isEqualTo(line.stepsDone());
            }
            assertThat(number(cells, "completed_total")).isEqualTo(1);
        }
    }

    private static long number(NamedCells cells, String name) {
        return (long) cells.cell(name, 0, 0).getNumericCellValue();
    }

    @Test
    void the_chart_reads_cells_and_shows_the_same_numbers() throws IOException {
        try (var workbook = read(VIEW, Locale.ENGLISH)) {
            var bars = workbook.getSheetAt(0)
                    .getDrawingPatriarch()
                    .getCharts()
                    .get(0)
                    .getChartSeries()
                    .get(0);
            var completed = bars.getSeries(0);

            assertThat(completed.getValuesData().getFormula()).isEqualTo("'By action'!$C$4:$C$8");
            assertThat(bars.getSeriesCount()).isEqualTo(3);
            assertThat(IntStream.range(0, 5)
                            .mapToObj(
                                    i -> completed.getValuesData().getPointAt(i).longValue()))
                    .containsExactlyElementsOf(VIEW.getActions().stream()
                            .map(ActionLine::completed)
                            .toList());
            assertThat(completed.getCategoryData().getPointAt(0)).isEqualTo("Digital payment");
        }
    }

    @Test
    void parts_are_said_in_whole_numbers_and_small_ones_not_at_all() throws IOException {
        try (var workbook = read(VIEW, Locale.FRENCH)) {
            var cells = new NamedCells(workbook);

            assertThat(text(cells, "headline_1")).isEqualTo("3 commerces sur 6");
            assertThat(text(cells, "progress_DIGITAL_PAYMENT")).isEqualTo("1 commerce sur 3");
            assertThat(cells.cell("trade_first", 0, 0).getStringCellValue()).isEqualTo("Autres métiers");
            assertThat(cells.cell("trade_first", 0, 1).getStringCellValue()).isEqualTo("secret statistique");
        }
    }

    @Test
    void an_action_chosen_by_two_shops_is_secret_with_all_that_became_of_them() throws IOException {
        var view = threeShopsOf(DIGITAL_PAYMENT)
                .shop(BAKERY, STOCK, 6, true, "Inès")
                .shop(BAKERY, STOCK, 1, false, null)
                .shop(BAKERY, EMAIL_AND_WEB, 0, false, null)
                .view("Ville", "Mentorat");
        try (var workbook = read(view, Locale.FRENCH)) {
            var cells = new NamedCells(workbook);

            assertThat(Stream.of("shops_", "not_begun_", "under_way_", "completed_", "steps_", "progress_"))
                    .allMatch(column -> text(cells, column + "STOCK").equals("secret statistique"));
            assertThat(text(cells, "shops_ONLINE_PRESENCE")).isEqualTo("secret statistique");
            assertThat(number(cells, "shops_DIGITAL_PAYMENT")).isEqualTo(3);
            assertThat(number(cells, "completed_total")).isEqualTo(1);
        }
    }

    private static FactsFixture threeShopsOf(ActionCode action) {
        return new FactsFixture()
                .shop(BAKERY, action, 1, false, "Inès")
                .shop(BAKERY, action, 0, false, "Karim")
                .shop(BAKERY, action, 0, false, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void nothing_is_left_empty_that_has_a_name(String language) throws IOException {
        try (var workbook = read(VIEW, Locale.forLanguageTag(language))) {
            var cells = new NamedCells(workbook);
            assertThat(cells.names().stream()
                            .filter(name -> !name.startsWith("chart_") || name.equals("chart_sentence")))
                    .isNotEmpty()
                    .allMatch(name -> cells.cell(name, 0, 0).getCellType() != CellType.BLANK);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "<script>&#{7*7}", "\t=1"})
    void hostile_text_stays_text(String hostile) throws IOException {
        var view = new FactsFixture().view(hostile, hostile);
        try (var workbook = read(view, Locale.FRENCH)) {
            XSSFCell cell = new NamedCells(workbook).cell("programme", 0, 0);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(hostile);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(!hostile.startsWith("<"));
            assertThat(formulas(workbook)).isZero();
        }
    }

    private static int formulas(XSSFWorkbook workbook) {
        int found = 0;
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (Cell cell : row) {
                    found += cell.getCellType() == CellType.FORMULA ? 1 : 0;
                }
            }
        }
        return found;
    }

    @Test
    void without_any_session_the_sentences_still_make_sense() throws IOException {
        var view = new FactsFixture().view("Ville", "Mentorat");
        try (var workbook = read(view, Locale.FRENCH)) {
            var cells = new NamedCells(workbook);

            assertThat(text(cells, "headline_1") + " " + text(cells, "headline_sentence_1"))
                    .isEqualTo("Aucun commerce sur 0 n’est encore accompagné.");
            assertThat(text(cells, "headline_2") + " " + text(cells, "headline_sentence_2"))
                    .isEqualTo("Aucune séance n’a encore eu lieu sur la période.");
            assertThat(text(cells, "headline_3")).isEqualTo("0\u00a0min");
        }
    }

    @Test
    void the_file_is_named_by_number_and_day() {
        assertThat(report(VIEW, Locale.FRENCH).name()).isEqualTo("parrainage-commerces_3_2027-03-31.xlsx");
    }

    @Test
    void each_sheet_prints_on_one_page_of_a4_and_speaks_the_readers_language() throws IOException {
        try (var french = read(VIEW, Locale.FRENCH);
                var english = read(VIEW, Locale.ENGLISH)) {
            assertThat(french)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Synthèse", "Par action", "Définitions");
            assertThat(english)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Summary", "By action", "Definitions");
            assertThat(english)
                    .allMatch(sheet ->
                            sheet.getFitToPage() && sheet.getPrintSetup().getPaperSize() == 9);
        }
    }

    @Test
    void a_template_that_lost_a_cell_is_told_its_name() throws IOException {
        byte[] broken;
        try (var workbook = new XSSFWorkbook(template());
                var out = new ByteArrayOutputStream()) {
            workbook.removeName(workbook.getName("amount_SESSIONS_HELD"));
            workbook.write(out);
            broken = out.toByteArray();
        }

        assertThatThrownBy(() -> new WorkbookReport(VIEW, Locale.FRENCH, PARIS).fill(new ByteArrayInputStream(broken)))
                .isInstanceOf(MissingCellException.class)
                .hasMessageContaining("amount_SESSIONS_HELD");
    }

    private static String text(NamedCells cells, String name) {
        return cells.cell(name, 0, 0).getStringCellValue();
    }

    private static XSSFWorkbook read(SnapshotView view, Locale locale) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(report(view, locale).content()));
    }

    private static ReportFile report(SnapshotView view, Locale locale) {
        try {
            return new WorkbookReport(view, locale, PARIS).fill(template());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static InputStream template() throws IOException {
        return Files.newInputStream(Path.of("templates/report/workbook.xlsx"));
    }
}
