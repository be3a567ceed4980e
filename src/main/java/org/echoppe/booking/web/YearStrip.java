package org.echoppe.booking.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts days of one year on a strip of twelve months of equal width. */
final class YearStrip {

    static final int MONTH = 100;

    private final LocalDate first;
    private final LocalDate last;

    YearStrip(int year) {
        this.first = LocalDate.of(year, 1, 1);
        this.last = LocalDate.of(year, 12, 31);
    }

    boolean shows(LocalDate from, LocalDate lastDay) {
        return !lastDay.isBefore(first) && !from.isAfter(last);
    }

    /** Only for stretches that touch the year; what lies outside is cut off. */
    Mark mark(LocalDate from, LocalDate lastDay, String tone, String words) {
        double start = from.isBefore(first) ? 0 : at(from);
        double end = lastDay.isBefore(last) ? at(lastDay.plusDays(1)) : 12.0 * MONTH;
        return new Mark(start, end - start, tone, words);
    }

    private static double at(LocalDate day) {
        return MONTH * (day.getMonthValue() - 1 + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth());
    }

    /** Marks that overlap go to lanes of their own, as few as will do. */
    static List<Mark> inLanes(List<Mark> inOrder) {
        List<Double> ends = new ArrayList<>();
        List<Mark> placed = new ArrayList<>();
        for (Mark mark : inOrder) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > mark.x()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0.0);
            }
            ends.set(lane, mark.x() + mark.width());
            placed.add(mark.inLane(lane));
        }
        return placed;
    }
}
