package org.echoppe.matching;

/** On how many days of their first four weeks two could meet, and how many of these the shop's peaks would take. */
record FirstWeeks(int days, int lost, String peak) {

    static FirstWeeks of(Pair pair) {
        PeakDays peaks = pair.merchant().peaks();
        int shared = pair.merchant().quiet().sharedDays(pair.mentor().quiet());
        int days = peaks.onWeekdays(shared);
        return new FirstWeeks(Integer.bitCount(days), Integer.bitCount(days & peaks.days()), peaks.name());
    }

    int points() {
        return days == 0 ? 0 : Criterion.MOST_POINTS * (days - lost) / days;
    }

    Verdict verdict() {
        if (lost == 0) {
            return Verdict.FOR;
        }
        return 2 * lost >= days ? Verdict.AGAINST : Verdict.NEUTRAL;
    }

    Object[] arguments() {
        return new Object[] {lost, days, peak};
    }
}
