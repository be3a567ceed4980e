package org.echoppe.reporting;

import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;

/** Bars of shops by action, from zero, one colour for each state; the bars read the cells of another sheet. */
record DesignedChart(XSSFSheet data, int firstRow, int lastRow) {

    private static final int ROWS = 16;

    XDDFBarChartData drawOn(XSSFSheet sheet, int top, int columns) {
        var drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, columns, top + ROWS));
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories(chart), values(chart));
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.STACKED);
        layOnEachOther(chart);
        bars.setGapWidth(60);
        return bars;
    }

    /** Written as it stands in the file: POI's small schema does not hold the type of this number. */
    private static void layOnEachOther(XSSFChart chart) {
        var overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private static XDDFCategoryAxis categories(XSSFChart chart) {
        XDDFCategoryAxis axis = chart.createCategoryAxis(AxisPosition.LEFT);
        axis.setOrientation(AxisOrientation.MAX_MIN);
        return axis;
    }

    private static XDDFValueAxis values(XSSFChart chart) {
        XDDFValueAxis axis = chart.createValueAxis(AxisPosition.BOTTOM);
        axis.setMinimum(0);
        axis.setNumberFormat("0");
        axis.setCrosses(AxisCrosses.MAX);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        return axis;
    }

    void addSeries(XDDFBarChartData bars, int column, String colour) {
        var series = bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(data, new CellRangeAddress(firstRow, lastRow, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        data, new CellRangeAddress(firstRow, lastRow, column, column)));
        series.setTitle("", new CellReference(data.getSheetName(), firstRow - 1, column, true, true));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(DesignedSheet.rgb(colour))));
    }
}
