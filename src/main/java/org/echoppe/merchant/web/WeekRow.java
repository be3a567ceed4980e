package org.echoppe.merchant.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the seven rows of a week.
 *
 * @param error   a sentence, or empty
 * @param touched a button of this row was pressed a moment ago, or something is wrong in it
 */
public record WeekRow(int index, String day, boolean closed, List<String> times, String error, boolean touched) {

    public List<Integer> pairs() {
        return IntStream.range(0, times.size() / 2).boxed().toList();
    }

    public String name(int position) {
        return WeekPage.field(index, position);
    }

    public boolean isFirst() {
        return index == 0;
    }
}
