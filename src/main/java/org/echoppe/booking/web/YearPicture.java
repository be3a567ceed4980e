package org.echoppe.booking.web;

import java.util.List;

/** What the year strip draws: bands of peaks in lanes, then the holidays, then the sessions. */
public interface YearPicture {

    List<String> getMonths();

    List<Mark> getPeakMarks();

    int getLanes();

    /** Whether peaks are bars as high as their share, over all lanes, instead of bands in lanes. */
    boolean isBars();

    HolidayMarks getHolidays();

    List<Mark> getSessionMarks();
}
