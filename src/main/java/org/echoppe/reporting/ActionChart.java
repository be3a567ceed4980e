package org.echoppe.reporting;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The bars on the first sheet. They read cells; what they keep of them is brought up to date after these were filled. */
class ActionChart {

    private static final List<String> SERIES = List.of("completed", "under_way", "not_begun");

    private final XSSFWorkbook workbook;

    ActionChart(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void refresh(String description) {
        var drawing = workbook.getSheetAt(0).createDrawingPatriarch();
        for (XSSFChart chart : drawing.getCharts()) {
            chart.getChartSeries().forEach(data -> refresh(chart, data));
        }
        for (XSSFShape shape : drawing.getShapes()) {
            if (shape instanceof XSSFGraphicFrame frame) {
                describe(frame, description);
            }
        }
    }

    private static void describe(XSSFGraphicFrame frame, String description) {
        frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr(description);
    }

    private void refresh(XSSFChart chart, XDDFChartData data) {
        for (int i = 0; i < data.getSeriesCount(); i++) {
            CellReference head = head(SERIES.get(i));
            XSSFSheet sheet = workbook.getSheet(head.getSheetName());
            XDDFChartData.Series series = data.getSeries(i);
            series.replaceData(
                    XDDFDataSourcesFactory.fromStringCellRange(sheet, range("chart_action")),
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, range("chart_" + SERIES.get(i))));
            String title = sheet.getRow(head.getRow()).getCell(head.getCol()).getStringCellValue();
            series.setTitle(title, head);
        }
        chart.plot(data);
    }

    private CellReference head(String name) {
        return new CellReference(workbook.getName("head_" + name).getRefersToFormula());
    }

    private CellRangeAddress range(String name) {
        Name found = workbook.getName(name);
        var area = new AreaReference(found.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
        return new CellRangeAddress(
                area.getFirstCell().getRow(),
                area.getLastCell().getRow(),
                area.getFirstCell().getCol(),
                area.getLastCell().getCol());
    }
}
