package org.echoppe.radar;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.booking.SessionStatus.BOOKED;
import static org.echoppe.booking.SessionStatus.HELD;
import static org.echoppe.booking.SessionStatus.INTERRUPTED;
import static org.echoppe.booking.SessionStatus.MISSED_BY_MENTOR;
import static org.echoppe.booking.SessionStatus.MISSED_BY_MERCHANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.echoppe.access.AllowedTo;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.SessionFact;
import org.echoppe.booking.SessionStatus;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;

/** What the coordinator sees first: what is still missing, and how the week goes. */
@ApplicationScoped
@Transactional
@AllowedTo(COORDINATOR)
public class RadarDesk {

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private BookingDesk booking;

    @Inject
    private Tallies tallies;

    @Inject
    private Clock clock;

    public Beginnings beginnings() {
        return programmes.current().map(tallies::beginnings).orElse(Beginnings.NOTHING_YET);
    }

    /** The week of today in the programme that runs; empty while none is open. */
    public Optional<Week> week() {
        return programmes.current().map(this::week);
    }

    private Week week(ProgrammeView programme) {
        ZoneId zone = programme.zone();
        LocalDate monday =
                LocalDate.ofInstant(clock.instant(), zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(6);
        List<SessionFact> sessions = booking.facts(programme.id(), monday, sunday);
        Instant now = clock.instant();
        return new Week(
                monday,
                sunday,
                sessions.stream()
                        .filter(fact -> fact.status() == BOOKED && isAhead(fact, now))
                        .count(),
                sessions.stream()
                        .filter(fact -> fact.status() == BOOKED && !isAhead(fact, now))
                        .count(),
                count(sessions, HELD),
                count(sessions, INTERRUPTED),
                count(sessions, MISSED_BY_MERCHANT, MISSED_BY_MENTOR),
                sessions.stream().mapToLong(SessionFact::minutesDone).sum(),
                tallies.stepsDone(
                        programme,
                        new TimeWindow(
                                monday.atStartOfDay(zone).toInstant(),
                                sunday.plusDays(1).atStartOfDay(zone).toInstant())));
    }

    private static boolean isAhead(SessionFact fact, Instant now) {
        return fact.window().start().isAfter(now);
    }

    private static long count(List<SessionFact> sessions, SessionStatus... wanted) {
        return sessions.stream()
                .filter(fact -> Set.of(wanted).contains(fact.status()))
                .count();
    }
}
