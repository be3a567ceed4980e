package org.echoppe.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.echoppe.calendar.quiet.PeakPolicy;

/**
 * What a programme lets people book. A maximum of {@link RuleNumber#NO_LIMIT} is none.
 *
 * @param lengths       how many minutes a session may last, the shortest first
 * @param noticeMinutes how long before its start a slot can still be booked
 * @param horizonDays   how many days ahead slots are offered
 * @param mostUpcoming  how many sessions a shop may have ahead
 * @param pauseMinutes  what a mentor keeps free between two sessions; the way counts as a pause
 * @param wayMinutes    the way between two shops whose distance is not known
 */
@Embeddable
public record BookingRules(
        @Convert(converter = LengthsColumn.class) List<Integer> lengths,
        @Column(name = "notice_minutes") int noticeMinutes,
        @Column(name = "horizon_days") int horizonDays,
        @Column(name = "most_upcoming") int mostUpcoming,
        @Column(name = "shop_a_day") int shopADay,
        @Column(name = "shop_a_week") int shopAWeek,
        @Column(name = "mentor_a_day") int mentorADay,
        @Column(name = "mentor_a_week") int mentorAWeek,
        @Column(name = "pause_minutes") int pauseMinutes,

        @Enumerated(EnumType.STRING) @Column(name = "travel_mode", length = 10)
        TravelMode travelMode,

        @Column(name = "way_minutes") int wayMinutes,

        @Enumerated(EnumType.STRING) @Column(name = "in_peaks", length = 20)
        PeakPolicy inPeaks)
        implements Serializable {

    /** The lengths a programme can choose from. */
    public static final List<Integer> LENGTHS = List.of(5, 10, 15, 20, 30);

    public static final BookingRules USUAL = usual(RuleNumber.NOTICE.usual(), RuleNumber.HORIZON.usual());

    public BookingRules {
        lengths = lengths.stream().distinct().sorted().toList();
    }

    /** The usual rules with another notice and horizon. */
    public static BookingRules usual(int noticeMinutes, int horizonDays) {
        return new BookingRules(
                LENGTHS,
                noticeMinutes,
                horizonDays,
                RuleNumber.MOST_UPCOMING.usual(),
                RuleNumber.NO_LIMIT,
                RuleNumber.NO_LIMIT,
                RuleNumber.NO_LIMIT,
                RuleNumber.NO_LIMIT,
                RuleNumber.PAUSE.usual(),
                TravelMode.FOOT,
                RuleNumber.WAY.usual(),
                PeakPolicy.TEN_MINUTES_A_DAY);
    }

    public Duration notice() {
        return Duration.ofMinutes(noticeMinutes);
    }

    public Duration pause() {
        return Duration.ofMinutes(pauseMinutes);
    }

    public Duration way() {
        return Duration.ofMinutes(wayMinutes);
    }

    public boolean allows(Duration length) {
        return lengths.stream().map(Duration::ofMinutes).anyMatch(length::equals);
    }

    /** The longest length that is no longer than this one, else the shortest there is. */
    public int lengthWithin(int minutes) {
        return lengths.stream()
                .filter(length -> length <= minutes)
                .reduce((shorter, longer) -> longer)
                .orElseGet(() -> lengths.get(0));
    }

    /** The shortest length that holds these minutes, else the longest there is. */
    public int lengthFor(int minutes) {
        return lengths.stream()
                .filter(length -> length >= minutes)
                .findFirst()
                .orElseGet(() -> lengths.get(lengths.size() - 1));
    }

    /** What must be mended before these can be kept, in the order of the fields. */
    List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (lengths.isEmpty() || !LENGTHS.containsAll(lengths)) {
            found.add(Problem.of("lengths", "programme", "problem.lengths"));
        }
        Stream.of(RuleNumber.values())
                .flatMap(rule -> rule.problemIn(this).stream())
                .forEach(found::add);
        if (travelMode == null) {
            found.add(Problem.of("travelMode", "programme", "problem.choose"));
        }
        if (inPeaks == null) {
            found.add(Problem.of("inPeaks", "programme", "problem.choose"));
        }
        return found;
    }
}
