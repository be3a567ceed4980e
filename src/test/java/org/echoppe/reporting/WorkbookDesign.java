package org.echoppe.reporting;

import static org.echoppe.reporting.DesignedSheet.INK;
import static org.echoppe.reporting.DesignedSheet.PRIMARY;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Trade;

/**
 * Draws {@code templates/report/workbook.xlsx} as it is delivered; from then on a town restyles the file itself. Run its
 * main method after the catalogue of metrics has changed.
 */
final class WorkbookDesign {

    private static final String COUNT = "#,##0";
    private static final String TIME = "[h]\"\u00a0h\u00a0\"mm";
    private static final List<String> COLUMNS =
            List.of("action", "shops", "completed", "under_way", "not_begun", "steps", "progress");
    private static final int FIRST_ACTION = 3;
    private static final int LAST_ACTION = FIRST_ACTION + ActionCode.values().length - 1;
    private static final int FIRST_METRIC = 10;
    private static final int FIRST_TRADE = 14;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final DesignedSheet summary = DesignedSheet.of(workbook, "Synthèse", 44, 16, 40);
    private final DesignedSheet actions = DesignedSheet.of(workbook, "Par action", 30, 13, 13, 13, 15, 13, 26);
    private final DesignedSheet definitions = DesignedSheet.of(workbook, "Définitions", 40, 80);

    private WorkbookDesign() {}

    public static void main(String... target) throws IOException {
        Path file = Path.of(target.length == 0 ? "templates/report/workbook.xlsx" : target[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            new WorkbookDesign().draw().write(out);
        }
    }

    private XSSFWorkbook draw() {
        drawTitle();
        drawMetrics();
        drawActions();
        drawTrades();
        drawDefinitions();
        drawChart();
        actions.sheet().getPrintSetup().setLandscape(true);
        workbook.getProperties().getCoreProperties().setCreator("Échoppe");
        return workbook;
    }

    private void drawTitle() {
        summary.name("town", 0, 0, summary.style(11, true, PRIMARY));
        summary.name("title", 1, 0, summary.style(18, true, INK));
        summary.name("programme", 2, 0, summary.style(11, false, INK));
        summary.name("situation", 3, 0, summary.style(11, false, INK));
        for (int i = 1; i <= 3; i++) {
            summary.name("headline_" + i, 4 + i, 0, summary.style(14, true, PRIMARY));
            summary.name("headline_sentence_" + i, 4 + i, 1, summary.style(11, false, INK));
        }
    }

    private void drawMetrics() {
        summary.header(FIRST_METRIC - 1, List.of("head_figure", "head_amount", "head_unit"));
        int row = FIRST_METRIC;
        for (Metric metric : Metric.values()) {
            summary.name("label_" + metric, row, 0, summary.line(null));
            summary.name("amount_" + metric, row, 1, summary.line(metric.unit() == Unit.TIME ? TIME : COUNT));
            summary.name("unit_" + metric, row++, 2, summary.line(null));
        }
        summary.name("chart_sentence", row + 1, 0, summary.style(11, true, INK));
    }

    private void drawActions() {
        actions.name("action_title", 0, 0, actions.style(14, true, INK));
        actions.header(FIRST_ACTION - 1, COLUMNS.stream().map("head_"::concat).toList());
        for (ActionCode action : ActionCode.values()) {
            drawAction(FIRST_ACTION + action.ordinal(), action.name());
        }
        drawAction(LAST_ACTION + 1, "total");
        Stream.of("action", "completed", "under_way", "not_begun").forEach(column -> {
            int place = COLUMNS.indexOf(column);
            actions.name("chart_" + column, new CellRangeAddress(FIRST_ACTION, LAST_ACTION, place, place));
        });
    }

    private void drawAction(int row, String item) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            boolean isText = i == 0 || i == COLUMNS.size() - 1;
            actions.name(COLUMNS.get(i) + "_" + item, row, i, actions.line(isText ? null : COUNT));
        }
    }

    private void drawTrades() {
        int last = FIRST_TRADE + Trade.values().length - 1;
        actions.name("trade_title", FIRST_TRADE - 3, 0, actions.style(14, true, INK));
        actions.header(FIRST_TRADE - 1, List.of("head_trade", "head_trade_shops"));
        XSSFCellStyle amount = actions.line(COUNT);
        amount.setAlignment(HorizontalAlignment.RIGHT);
        for (int row = FIRST_TRADE; row <= last; row++) {
            actions.cell(row, 0).setCellStyle(actions.line(null));
            actions.cell(row, 1).setCellStyle(amount);
        }
        actions.name("trade_first", FIRST_TRADE, 0, actions.line(null));
        actions.name("trade_note", last + 2, 0, actions.style(10, false, INK));
    }

    private void drawDefinitions() {
        definitions.name("definitions_title", 0, 0, definitions.style(14, true, INK));
        definitions.name("reading_aid", 1, 0, definitions.line(null));
        definitions.sheet().addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
        definitions.height(1, 48);
        definitions.header(3, List.of("head_defined", "head_definition"));
        int row = 4;
        for (Metric metric : Metric.values()) {
            definitions.name("defined_" + metric, row, 0, definitions.line(null));
            definitions.name("definition_" + metric, row, 1, definitions.line(null));
            definitions.height(row++, 32);
        }
        definitions.name("checksum", row + 1, 0, definitions.style(9, false, INK));
    }

    private void drawChart() {
        var chart = new DesignedChart(actions.sheet(), FIRST_ACTION, LAST_ACTION);
        var bars = chart.drawOn(summary.sheet(), FIRST_METRIC + Metric.values().length + 3, 3);
        chart.addSeries(bars, COLUMNS.indexOf("completed"), "2B6A3B");
        chart.addSeries(bars, COLUMNS.indexOf("under_way"), PRIMARY);
        chart.addSeries(bars, COLUMNS.indexOf("not_begun"), "C9C3B8");
        summary.sheet().getDrawingPatriarch().getCharts().get(0).plot(bars);
    }
}
