package org.echoppe.booking;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;
import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MERCHANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.echoppe.access.AllowedTo;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;

/**
 * The same hour in several weeks. Each session is booked in a transaction of its own, under a key made of the first one and
 * the week: whatever breaks off in between, asking again goes on where it stopped and books nothing twice.
 */
@ApplicationScoped
@Transactional
@AllowedTo({MERCHANT, COORDINATOR})
public class SeriesDesk {

    @Inject
    private Reception reception;

    @Inject
    private Turnstile turnstile;

    @Inject
    private BookingAttempt attempt;

    @Inject
    private BookingDesk bookings;

    @Inject
    private ChangeDesk changes;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionsInSight inSight;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Clock clock;

    /** The weeks a series of so many sessions would have, the first included; changes nothing. */
    public SeriesPlan plan(SessionId first, int times) {
        Session session = inSight.session(first);
        ProgrammeView programme = programmes.view(session.programme());
        Circumstances here = reception.around(session.merchant()).inSeries();
        return SeriesPlan.of(session.window(), times, programme, window -> here.week(window, session));
    }

    /** Books them; where somebody was faster in one week, a later one is tried. */
    @Transactional(NOT_SUPPORTED)
    public SeriesPlan book(SessionId first, int times) {
        SessionView like = bookings.session(first);
        ProgrammeView programme = programmes.view(like.programme());
        return SeriesPlan.of(like.window(), times, programme, window -> booked(first, window));
    }

    private SeriesWeek booked(SessionId first, TimeWindow window) {
        var wanted = new SlotRequest(key(first, window), window.start(), (int) window.minutes());
        BookingResult result = turnstile.pass(() -> attempt.repeat(first, wanted), SeriesDesk::lost);
        BookingRule against = result instanceof BookingResult.Refused refused ? refused.because() : null;
        return new SeriesWeek(window, against, List.of());
    }

    private static String key(SessionId first, TimeWindow window) {
        return "series-" + first.value() + '-' + window.start().getEpochSecond();
    }

    private static BookingResult lost() {
        return new BookingResult.Refused(BookingRule.SLOT_TAKEN, List.of());
    }

    /** The series a session belongs to; the session alone where there is none. */
    public Series series(SessionId any) {
        Session session = inSight.session(any);
        if (session.series() == null) {
            return new Series(sessions.view(any), List.of(), List.of(), List.of());
        }
        Session first = inSight.session(session.series());
        List<SessionRow> all = sessions.inSeries(first.id());
        List<SessionRow> kept = all.stream()
                .filter(row -> row.status() != SessionStatus.CANCELLED)
                .toList();
        List<SessionRow> cancelled = all.stream()
                .filter(row -> row.status() == SessionStatus.CANCELLED)
                .filter(row -> clock.instant().isBefore(row.window().start()))
                .toList();
        return new Series(sessions.view(first.id()), kept, cancelled, skipped(first, all));
    }

    private List<SeriesWeek> skipped(Session first, List<SessionRow> rows) {
        ProgrammeView programme = programmes.view(first.programme());
        Circumstances here = reception.around(first.merchant()).inSeries();
        var weeks = new SeriesWeeks(rows.stream().map(SessionRow::window).toList(), programme.zone());
        return SeriesPlan.windows(weeks.first(), programme)
                .filter(weeks::areWithout)
                .filter(window -> window.start().isAfter(clock.instant()))
                .map(window -> here.leftOut(window, first))
                .filter(week -> !week.isFree())
                .toList();
    }

    /**
     * Cancels this session and those of its series that come after it, each in a transaction of its own; the reason may be
     * null. Says how many there were.
     */
    @Transactional(NOT_SUPPORTED)
    public int cancelFrom(SessionId from, ChangeReason reason) {
        Session session = inSight.session(from);
        Instant now = clock.instant();
        List<SessionRow> rest = sessions.inSeries(session.series() == null ? from : session.series()).stream()
                .filter(row -> !row.window().start().isBefore(session.window().start()))
                .filter(row -> row.status() == SessionStatus.BOOKED
                        && now.isBefore(row.window().start()))
                .toList();
        rest.forEach(row -> changes.cancel(row.session(), reason));
        return rest.size();
    }
}
