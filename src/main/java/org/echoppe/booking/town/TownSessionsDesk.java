package org.echoppe.booking.town;

import static org.echoppe.access.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.TownDesk;
import org.echoppe.booking.town.TownSessions.Wanted;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.merchant.NaturalKey;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;

/** All sessions of the programme that runs, in a table a coordinator looks through. */
@ApplicationScoped
@Transactional
@AllowedTo(COORDINATOR)
public class TownSessionsDesk {

    private static final int MOST_AT_ONCE = 200;

    @Inject
    private TownSessions sessions;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk town;

    @Inject
    private Clock clock;

    /** Today and two weeks. */
    public SessionFilter comingUp() {
        return SessionFilter.comingUp(LocalDate.ofInstant(clock.instant(), zone()));
    }

    public int count(SessionFilter filter) {
        return wanted(filter).map(sessions::count).orElse(0);
    }

    /** So many of them from this one on, in their order of time. */
    public List<TownSession> page(SessionFilter filter, int first, int most) {
        return wanted(filter)
                .map(wanted -> sessions.page(wanted, Math.max(0, first), Math.min(most, MOST_AT_ONCE)))
                .orElse(List.of());
    }

    /** Nothing is wanted while no programme runs. */
    private Optional<Wanted> wanted(SessionFilter filter) {
        return programmes.current().map(ProgrammeView::id).map(programme -> wanted(programme, filter));
    }

    private Wanted wanted(ProgrammeId programme, SessionFilter filter) {
        var days = new TimeWindow(
                filter.from().atStartOfDay(zone()).toInstant(),
                filter.last().plusDays(1).atStartOfDay(zone()).toInstant());
        String shop = filter.shop() == null ? null : NaturalKey.folded(filter.shop());
        return new Wanted(programme, days, filter.mentor(), shop, filter.status());
    }

    private ZoneId zone() {
        return town.identity().zone();
    }
}
