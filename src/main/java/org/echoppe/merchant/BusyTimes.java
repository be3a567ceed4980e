package org.echoppe.merchant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.echoppe.calendar.DeclaredHours;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.Seasons;
import org.echoppe.programme.Problem;

/** When a shop is busy, as the coordinator or the shopkeeper says it; no rush (null or blank) means the trade's usual. */
public record BusyTimes(String rush, List<Peak> peaks) {

    static final int MOST_PEAKS = 40;

    public BusyTimes {
        peaks = List.copyOf(peaks);
    }

    /** The usual rush of the trade, and its usual peaks as far as they touch these days. */
    static BusyTimes usual(Trade trade, LocalDate from, LocalDate lastDay) {
        return new BusyTimes(
                null,
                IntStream.rangeClosed(from.getYear(), lastDay.getYear())
                        .mapToObj(year -> Seasons.usualPeaks(trade.name(), year))
                        .flatMap(List::stream)
                        .filter(peak ->
                                !peak.lastDay().isBefore(from) && !peak.from().isAfter(lastDay))
                        .distinct()
                        .toList());
    }

    /** What must be mended before this can be kept. */
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (!MerchantData.isBlank(rush)) {
            if (rush.length() > DeclaredHours.MAX_LENGTH) {
                found.add(Problem.of("rush", "programme", "problem.tooLong", DeclaredHours.MAX_LENGTH));
            } else {
                Problem.ofHours("rush", rush).ifPresent(found::add);
            }
        }
        if (peaks.size() > MOST_PEAKS) {
            found.add(Problem.of("peaks", "merchant", "problem.peaks.tooMany", MOST_PEAKS));
        }
        if (peaks.stream().anyMatch(peak -> peak.name().length() > MerchantCheck.LONGEST_NAME)) {
            found.add(Problem.of("peaks", "programme", "problem.tooLong", MerchantCheck.LONGEST_NAME));
        }
        if (new HashSet<>(peaks).size() < peaks.size()) {
            found.add(Problem.of("peaks", "merchant", "problem.peaks.twice"));
        }
        return found;
    }
}
