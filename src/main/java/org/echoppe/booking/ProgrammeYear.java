package org.echoppe.booking;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;

/**
 * A year of a whole programme, to be looked at.
 *
 * @param peaksOfShops for each shop that takes part its busy weeks, also those of other years
 * @param sessionDays  the day of every session of the year, without the cancelled ones
 */
public record ProgrammeYear(
        int year, List<List<Peak>> peaksOfShops, List<LocalDate> sessionDays, Holidays holidays, ZoneId zone) {

    public int shops() {
        return peaksOfShops.size();
    }

    /** The busy weeks of this year in the order of time, and how many shops have each. */
    public Map<Peak, Long> peaks() {
        var inOrder = new TreeMap<Peak, Long>(
                comparing(Peak::from).thenComparing(Peak::lastDay).thenComparing(Peak::name));
        inOrder.putAll(peaksOfShops.stream()
                .flatMap(List::stream)
                .filter(peak -> peak.from().getYear() <= year && peak.lastDay().getYear() >= year)
                .collect(groupingBy(identity(), counting())));
        return inOrder;
    }

    /** How many shops are busy on each day; one with two reasons at once counts once. */
    public Map<LocalDate, Long> busyShops() {
        return peaksOfShops.stream()
                .flatMap(peaks -> peaks.stream()
                        .flatMap(peak -> peak.from().datesUntil(peak.lastDay().plusDays(1)))
                        .distinct())
                .collect(groupingBy(identity(), counting()));
    }
}
