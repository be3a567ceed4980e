package org.echoppe.booking;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.echoppe.access.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.TownDesk;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.quiet.DayTime;
import org.echoppe.calendar.quiet.DayTimes;
import org.echoppe.calendar.quiet.MentorTime;
import org.echoppe.calendar.quiet.QuietTime;
import org.echoppe.calendar.quiet.ShopTime;
import org.echoppe.matching.LivePairing;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.busy.BusyDesk;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.ShopHours;

/** A shop’s time as its coordinator looks at it: the week, the year, and why a moment is not offered. */
@ApplicationScoped
@Transactional
@AllowedTo(COORDINATOR)
public class ShopTimeDesk {

    @Inject
    private Reception reception;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private BusyDesk busy;

    @Inject
    private Sessions sessions;

    @Inject
    private TownDesk town;

    /** The week that holds this day, and what the year needs. */
    public ShopTimes around(MerchantId shop, LocalDate day) {
        MentorId mentor = reception.pairing(shop).map(LivePairing::mentor).orElse(null);
        DeclaredHours available = mentor == null ? DeclaredHours.NEVER : mentors.availability(mentor);
        ShopHours hours = merchants.hours(shop);
        List<SessionRow> booked = sessions.of(shop);
        return new ShopTimes(
                merchants.card(shop).shop(),
                hours,
                mentor == null ? null : mentors.card(mentor).name(),
                QuietTime.sharedMinutesPerWeek(hours.opening(), hours.rush(), available, zone()),
                week(new Looked(shop, mentor, hours, available, booked), day.with(previousOrSame(MONDAY))),
                booked.stream()
                        .map(row -> LocalDate.ofInstant(row.window().start(), zone()))
                        .toList(),
                zone(),
                hours.holidays());
    }

    private record Looked(
            MerchantId shop, MentorId mentor, ShopHours hours, DeclaredHours available, List<SessionRow> booked) {

        ShopTime shopTime() {
            return new ShopTime(
                    hours.opening(),
                    hours.rush(),
                    hours.peaks(),
                    WindowSet.of(booked.stream().map(SessionRow::window).toList()));
        }
    }

    private List<DayTime> week(Looked looked, LocalDate monday) {
        List<Taken> ahead =
                sessions.after(monday.atStartOfDay(zone()).toInstant(), List.of(looked.shop()), looked.mentor());
        Predicate<Taken> isElsewhere = taken -> !taken.merchant().equals(looked.shop());
        WindowSet elsewhere = WindowSet.of(
                ahead.stream().filter(isElsewhere).map(Taken::window).toList());
        return new DayTimes(
                        looked.shopTime(),
                        new MentorTime(looked.available(), elsewhere.union(notFree(looked.mentor()))),
                        zone(),
                        looked.hours().holidays())
                .between(monday, monday.plusWeeks(1));
    }

    private WindowSet notFree(MentorId mentor) {
        return mentor == null ? WindowSet.EMPTY : busy.of(mentor);
    }

    /** Everything in the way of a session at this hour of the town. */
    public WhyNot whyNot(MerchantId shop, LocalDateTime start, Duration length) {
        return reception.around(shop).whyNot(TimeWindow.of(start.atZone(zone()).toInstant(), length));
    }

    private ZoneId zone() {
        return town.identity().zone();
    }
}
