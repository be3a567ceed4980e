package org.echoppe.booking;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.echoppe.access.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.TownDesk;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantProfile;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.season.SeasonDesk;

/** The year of a programme at a glance: when its shops are busy, and when sessions were or will be. */
@ApplicationScoped
@Transactional
@AllowedTo(COORDINATOR)
public class ProgrammeYearDesk {

    @Inject
    private MerchantDesk merchants;

    @Inject
    private SeasonDesk seasons;

    @Inject
    private Sessions sessions;

    @Inject
    private TownDesk town;

    public ProgrammeYear of(ProgrammeId programme, int year) {
        List<MerchantProfile> shops = merchants.profiles(programme);
        ZoneId zone = town.identity().zone();
        return new ProgrammeYear(
                year,
                shops.size(),
                peaks(shops, year),
                sessions.starts(programme, days(year, zone)).stream()
                        .map(start -> LocalDate.ofInstant(start, zone))
                        .toList(),
                seasons.calendar().holidays(),
                zone);
    }

    private static Map<Peak, Long> peaks(List<MerchantProfile> shops, int year) {
        var inOrder = new TreeMap<Peak, Long>(
                comparing(Peak::from).thenComparing(Peak::lastDay).thenComparing(Peak::name));
        inOrder.putAll(shops.stream()
                .flatMap(shop -> shop.hours().peaks().stream())
                .filter(peak -> peak.from().getYear() <= year && peak.lastDay().getYear() >= year)
                .collect(groupingBy(identity(), counting())));
        return inOrder;
    }

    private static TimeWindow days(int year, ZoneId zone) {
        return new TimeWindow(
                LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant(),
                LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant());
    }
}
