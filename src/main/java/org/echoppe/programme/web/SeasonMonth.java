package org.echoppe.programme.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.echoppe.programme.season.SeasonRow;

/** What begins in a month of the year looked at, or runs into its first one. */
public record SeasonMonth(YearMonth month, List<SeasonRow> rows) {

    static List<SeasonMonth> of(int year, List<SeasonRow> rows) {
        Map<YearMonth, List<SeasonRow>> months = new TreeMap<>();
        for (SeasonRow row : rows) {
            YearMonth month = YearMonth.from(row.entry().from());
            YearMonth shown = month.getYear() < year ? YearMonth.of(year, 1) : month;
            months.computeIfAbsent(shown, first -> new ArrayList<>()).add(row);
        }
        return months.entrySet().stream()
                .map(month -> new SeasonMonth(month.getKey(), month.getValue()))
                .toList();
    }
}
