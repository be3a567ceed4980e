package org.echoppe.booking;

import static org.echoppe.access.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.TownDesk;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.merchant.MerchantDesk;
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
        ZoneId zone = town.identity().zone();
        return new ProgrammeYear(
                year,
                merchants.profiles(programme).stream()
                        .map(shop -> shop.hours().peaks())
                        .toList(),
                sessions.starts(programme, days(year, zone)).stream()
                        .map(start -> LocalDate.ofInstant(start, zone))
                        .toList(),
                seasons.calendar().holidays(),
                zone);
    }

    private static TimeWindow days(int year, ZoneId zone) {
        return new TimeWindow(
                LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant(),
                LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant());
    }
}
