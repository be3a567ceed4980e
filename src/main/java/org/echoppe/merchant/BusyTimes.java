package org.echoppe.merchant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.programme.Problem;

/** When a shop is busy, as the coordinator or the shopkeeper says it; no rush (null or blank) means the trade's usual, and the peaks are its own. */
public record BusyTimes(String rush, List<Peak> peaks) {

    static final int MOST_PEAKS = 40;

    public BusyTimes {
        peaks = List.copyOf(peaks);
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
