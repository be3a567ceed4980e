package org.echoppe.radar.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.calendar.Peak;
import org.echoppe.matching.PairingDesk;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.programme.season.SchoolCalendarEnd;
import org.echoppe.programme.season.SeasonDesk;

/** Busy weeks that come near, and calendars that come to their end. */
@ApplicationScoped
class SeasonWatch implements Watch {

    @Inject
    private PairingDesk pairings;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private SeasonDesk seasons;

    @Inject
    private Clock clock;

    @Override
    public List<RadarRule> rules() {
        return List.of(RadarRule.PEAK_AHEAD, RadarRule.DATA_ENDS);
    }

    @Override
    public List<Finding> findings(ProgrammeView programme, Thresholds thresholds) {
        return Stream.concat(peaks(programme, thresholds).stream(), dataEnds(programme).stream())
                .toList();
    }

    /** One line for all shops whose weeks begin on the same day under the same name. */
    private List<Finding> peaks(ProgrammeView programme, Thresholds thresholds) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), programme.zone());
        int days = thresholds.of(RadarRule.PEAK_AHEAD);
        Map<String, List<Peak>> ahead = hoursOfPaired(programme).stream()
                .flatMap(List::stream)
                .filter(peak -> peak.from().isAfter(today) && !peak.from().isAfter(today.plusDays(days)))
                .collect(Collectors.groupingBy(
                        peak -> peak.from() + "." + peak.name(), TreeMap::new, Collectors.toList()));
        var findings = new ArrayList<Finding>();
        ahead.forEach((episode, same) -> findings.add(Finding.of(
                RadarRule.PEAK_AHEAD,
                shortened(episode),
                Subject.named(same.get(0).name()),
                same.get(0)
                        .from()
                        .minusDays(days)
                        .atStartOfDay(programme.zone())
                        .toInstant(),
                same.get(0),
                same.get(0).from(),
                same.size())));
        return findings;
    }

    private static String shortened(String episode) {
        int longest = Finding.LONGEST_KEY - RadarRule.PEAK_AHEAD.name().length() - 1;
        return episode.length() <= longest ? episode : episode.substring(0, longest);
    }

    private List<List<Peak>> hoursOfPaired(ProgrammeView programme) {
        Set<MerchantId> shops = new HashSet<>();
        pairings.live(programme.id()).forEach(view -> shops.add(view.pairing().merchant()));
        return shops.isEmpty()
                ? List.of()
                : merchants.hoursOf(shops).values().stream()
                        .map(hours -> hours.peaks().stream().distinct().toList())
                        .toList();
    }

    private List<Finding> dataEnds(ProgrammeView programme) {
        SchoolCalendarEnd end = seasons.schoolCalendarEnd();
        boolean matters =
                end.isNear() && (end.lastDay() == null || end.lastDay().isBefore(programme.endsOn()));
        return matters
                ? List.of(Finding.of(
                        RadarRule.DATA_ENDS,
                        end.zone() + "." + end.lastDay(),
                        Subject.named(end.zone()),
                        clock.instant(),
                        end.lastDay() == null ? 0 : 1,
                        end.lastDay() == null ? programme.startsOn() : end.lastDay()))
                : List.of();
    }

    /** Nothing is to be done but to have read it. */
    @Override
    public Resolved resolve(ProgrammeView programme, Finding finding) {
        return Resolved.FOR_GOOD;
    }
}
