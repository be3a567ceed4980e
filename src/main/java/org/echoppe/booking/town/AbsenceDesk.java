package org.echoppe.booking.town;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;
import static org.echoppe.access.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.TownDesk;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.BookingResult.Refused;
import org.echoppe.booking.ChangeDesk;
import org.echoppe.booking.ChangeResult;
import org.echoppe.booking.OpenSlot;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionView;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.programme.ProgrammeDesk;

/** A mentor falls ill: their sessions, another time for each in quiet time, and all of that at one press of a button. */
@ApplicationScoped
@Transactional
@AllowedTo(COORDINATOR)
public class AbsenceDesk {

    @Inject
    private TownSessions sessions;

    @Inject
    private BookingDesk booking;

    @Inject
    private ChangeDesk changes;

    @Inject
    private MentorDesk mentors;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk town;

    @Inject
    private Clock clock;

    /** The sessions of these days that have not begun, and when else they could be; changes nothing. */
    public List<Displaced> displaced(MentorId mentor, LocalDate from, LocalDate last) {
        var rules = programmes.view(mentors.card(mentor).programme()).rules();
        List<TownSession> all = sessions.of(mentor, startOf(Room.monday(from)));
        List<TownSession> away = all.stream()
                .filter(session -> session.window().overlaps(days(from, last)) && session.isAhead(clock.instant()))
                .toList();
        return Rescheduling.of(wanted(mentor, away, dayAfter(last)), new Room(rules, all, zone()), zone())
                .entrySet()
                .stream()
                .map(each -> new Displaced(each.getKey(), each.getValue()))
                .toList();
    }

    private Map<TownSession, List<OpenSlot>> wanted(MentorId mentor, List<TownSession> away, Instant then) {
        List<SessionId> ids = away.stream().map(TownSession::session).toList();
        var slots = ids.isEmpty() ? Map.<SessionId, List<OpenSlot>>of() : booking.slotsInsteadOf(mentor, ids, then);
        Map<TownSession, List<OpenSlot>> wanted = new LinkedHashMap<>();
        away.forEach(session -> wanted.put(session, slots.getOrDefault(session.session(), List.of())));
        return wanted;
    }

    /** Nobody books the mentor on these days; false where their hours have no room for that. */
    public boolean noteAbsence(MentorId mentor, LocalDate from, LocalDate last) {
        return mentors.noteAbsence(mentor, from, last);
    }

    /** Each session in a transaction of its own, under its own key: sent again, nothing more is changed. */
    @Transactional(NOT_SUPPORTED)
    public List<Settled> settle(List<NewTime> times) {
        return times.stream().map(this::settle).toList();
    }

    private Settled settle(NewTime time) {
        return time.wanted() == null ? cancelled(time) : moved(time);
    }

    private Settled moved(NewTime time) {
        BookingResult result = booking.move(time.session(), time.wanted(), time.reason());
        return result instanceof Refused refused
                ? new Settled.NotMoved(view(time), refused.because(), refused.instead())
                : new Settled.Moved(view(time));
    }

    private Settled cancelled(NewTime time) {
        return changes.cancel(time.session(), time.reason()) instanceof ChangeResult.Refused refused
                ? new Settled.NotCancelled(view(time), refused.because())
                : new Settled.Cancelled(view(time));
    }

    private SessionView view(NewTime time) {
        return booking.session(time.session());
    }

    private TimeWindow days(LocalDate from, LocalDate last) {
        return new TimeWindow(startOf(from), dayAfter(last));
    }

    private Instant dayAfter(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return town.identity().zone();
    }
}
