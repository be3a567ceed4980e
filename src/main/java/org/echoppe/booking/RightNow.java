package org.echoppe.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.quiet.Beside;
import org.echoppe.calendar.quiet.FullDays;
import org.echoppe.calendar.quiet.InPeaks;
import org.echoppe.calendar.quiet.InTheWay;
import org.echoppe.calendar.quiet.MentorTime;
import org.echoppe.calendar.quiet.QuietTime;
import org.echoppe.calendar.quiet.ShopTime;
import org.echoppe.calendar.quiet.SlotQuestion;
import org.echoppe.calendar.quiet.SlotRule;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.ProgrammeView;

/**
 * May a session begin at this very moment? No notice is asked for; a rush, closing time, a peak and any other session are
 * still in the way, until the last minute of it.
 *
 * @param sessions since the beginning of this week: of the merchant, and of the mentor where one is to go
 */
record RightNow(Instant now, MerchantId merchant, ProgrammeView programme, ShopHours hours, List<Taken> sessions) {

    /** The lengths that can be asked for at once, in minutes. */
    static final List<Integer> LENGTHS = List.of(5, 10, 15);

    List<Integer> lengths() {
        return LENGTHS.stream().filter(minutes -> against(minutes).isEmpty()).toList();
    }

    TimeWindow window(int minutes) {
        return TimeWindow.of(now.truncatedTo(ChronoUnit.MINUTES), Duration.ofMinutes(minutes));
    }

    Optional<NowRule> against(int minutes) {
        if (!LENGTHS.contains(minutes) || !programme.rules().lengths().contains(minutes)) {
            return Optional.of(NowRule.LENGTH_NOT_OFFERED);
        }
        return against(window(minutes));
    }

    /** The last moment within so many minutes at which such a session could still begin, if it can begin now. */
    Instant latestStart(int minutes, int within) {
        TimeWindow first = window(minutes);
        long possible = IntStream.rangeClosed(1, within)
                .takeWhile(later -> against(shifted(first, later)).isEmpty())
                .count();
        return possible == within ? now.plus(within, ChronoUnit.MINUTES) : endOfMinute(possible);
    }

    private static TimeWindow shifted(TimeWindow window, int minutes) {
        return TimeWindow.of(window.start().plus(minutes, ChronoUnit.MINUTES), window.length());
    }

    private Instant endOfMinute(long minutes) {
        return now.truncatedTo(ChronoUnit.MINUTES).plus(minutes + 1, ChronoUnit.MINUTES);
    }

    private Optional<NowRule> against(TimeWindow window) {
        if (!programme.runsOn(LocalDate.ofInstant(now, programme.zone()))) {
            return Optional.of(NowRule.NOT_RUNNING);
        }
        return NowRule.of(obstacles(window)).or(() -> taken(window));
    }

    private Set<SlotRule> obstacles(TimeWindow window) {
        var asked = new SlotQuestion(
                new ShopTime(hours.opening(), hours.rush(), hours.peaks(), WindowSet.EMPTY, full()),
                new MentorTime(DeclaredHours.NEVER, WindowSet.EMPTY),
                window,
                window.length(),
                programme.zone(),
                hours.holidays(),
                new InPeaks(programme.rules().inPeaks(), QuietTime.LONGEST_IN_PEAK),
                Beside.NOTHING);
        return QuietTime.obstacles(asked, window).stream().map(InTheWay::rule).collect(Collectors.toSet());
    }

    /** A call is one more session of the shop's; who stands by is asked beyond what others may ask of them. */
    private FullDays full() {
        return agenda().fullForMerchant(
                        programme.rules().shopADay(), programme.rules().shopAWeek(), programme.zone());
    }

    Allotment allotment(TimeWindow window) {
        return agenda().allotment(window, programme.rules(), programme.zone()).ofShopAlone();
    }

    private Agenda agenda() {
        return new Agenda(merchant, null, sessions);
    }

    /** Who comes at once comes out of a pause of their own. */
    List<Taken> pausesOf(MentorId mentor, TimeWindow window) {
        return sessions.stream()
                .filter(taken -> taken.mentor().equals(mentor) && taken.pausesIn(Ticks.around(window)))
                .toList();
    }

    /** Whoever is met there counts by the whole ticks they take. */
    private Optional<NowRule> taken(TimeWindow window) {
        TimeWindow wanted = Ticks.around(window);
        List<Taken> others = sessions.stream()
                .filter(taken -> Ticks.around(taken.window()).overlaps(wanted))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        boolean isShop = others.stream().anyMatch(taken -> taken.merchant().equals(merchant));
        return Optional.of(isShop ? NowRule.SHOP_BUSY : NowRule.MENTOR_BUSY);
    }
}
