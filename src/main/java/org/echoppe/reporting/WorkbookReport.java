package org.echoppe.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.echoppe.shared.Texts;

/** Fills the designed workbook with a snapshot. Cells named as a text {@code workbook.<name>} get that text. */
class WorkbookReport {

    private static final List<Metric> METRICS = List.of(Metric.values());

    private final SnapshotView view;
    private final Texts texts;
    private final FigureWords words;
    private final ZoneId zone;

    WorkbookReport(SnapshotView view, Locale locale, ZoneId zone) {
        this.view = view;
        this.zone = zone;
        texts = new Texts("reporting", locale);
        words = new FigureWords(locale, zone);
    }

    ReportFile fill(InputStream template) {
        try (template;
                var workbook = new XSSFWorkbook(template);
                var file = new ByteArrayOutputStream()) {
            fill(workbook);
            workbook.write(file);
            return new ReportFile(fileName(), file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fileName() {
        return "parrainage-commerces_%d_%s.xlsx"
                .formatted(view.getNumber(), LocalDate.ofInstant(view.getTakenAt(), zone));
    }

    private void fill(XSSFWorkbook workbook) {
        var cells = new NamedCells(workbook);
        cells.names().stream()
                .filter(name -> texts.knows("workbook." + name))
                .forEach(name -> cells.text(name, texts.of("workbook." + name)));
        fillTitle(cells);
        fillHeadlines(cells);
        METRICS.forEach(metric -> fillMetric(cells, metric));
        view.getActions().forEach(line -> fillAction(cells, line));
        fillTotals(cells);
        fillTrades(cells);
        cells.text("checksum", texts.of("checksum", view.getChecksum()));
        nameSheets(workbook);
        new ActionChart(workbook).refresh(words.chart(view));
    }

    private void fillTitle(NamedCells cells) {
        cells.text("town", view.getTown());
        cells.text("programme", view.getProgramme());
        cells.text("situation", words.situation(view));
        cells.text("chart_sentence", words.chart(view));
    }

    private void fillHeadlines(NamedCells cells) {
        List<FigureWords.Headline> headlines = words.headlines(view);
        for (int i = 0; i < headlines.size(); i++) {
            cells.text("headline_" + (i + 1), headlines.get(i).figure());
            cells.text("headline_sentence_" + (i + 1), headlines.get(i).sentence());
        }
    }

    private void fillMetric(NamedCells cells, Metric metric) {
        cells.text("label_" + metric, words.metric(metric));
        cells.text("unit_" + metric, words.unit(metric));
        cells.text("defined_" + metric, words.metric(metric));
        cells.text("definition_" + metric, words.definition(metric));
        if (metric.unit() == Unit.TIME) {
            cells.time("amount_" + metric, view.amount(metric));
        } else {
            cells.number("amount_" + metric, view.amount(metric));
        }
    }

    private void fillAction(NamedCells cells, ActionLine line) {
        cells.text("action_" + line.action(), words.action(line.action()));
        fillCount(cells, "shops_", line, line.shops());
        fillCount(cells, "not_begun_", line, line.notBegun());
        fillCount(cells, "under_way_", line, line.underWay());
        fillCount(cells, "completed_", line, line.completed());
        fillCount(cells, "steps_", line, line.stepsDone());
        cells.text("progress_" + line.action(), words.progress(line));
    }

    private void fillCount(NamedCells cells, String column, ActionLine line, long amount) {
        if (line.isSecret()) {
            cells.text(column + line.action(), words.secret());
        } else {
            cells.number(column + line.action(), amount);
        }
    }

    private void fillTotals(NamedCells cells) {
        cells.number("shops_total", view.amount(Metric.MERCHANTS));
        cells.number("not_begun_total", view.amount(Metric.ACTIONS_NOT_BEGUN));
        cells.number("under_way_total", view.amount(Metric.ACTIONS_UNDER_WAY));
        cells.number("completed_total", view.amount(Metric.ACTIONS_COMPLETED));
        cells.number("steps_total", view.amount(Metric.STEPS_DONE));
        cells.text("progress_total", words.outOf(view.amount(Metric.ACTIONS_COMPLETED), view.amount(Metric.MERCHANTS)));
    }

    private void fillTrades(NamedCells cells) {
        List<TradeLine> trades = view.getTrades();
        for (int i = 0; i < trades.size(); i++) {
            TradeLine line = trades.get(i);
            NamedCells.write(cells.cell("trade_first", i, 0), words.trade(line));
            var amount = cells.cell("trade_first", i, 1);
            if (line.isSecret()) {
                NamedCells.write(amount, words.shops(line));
            } else {
                amount.setCellValue(line.shops());
            }
        }
    }

    private void nameSheets(XSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.setSheetName(i, texts.of("workbook.sheet." + (i + 1)));
        }
    }
}
