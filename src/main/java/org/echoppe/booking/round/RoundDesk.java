package org.echoppe.booking.round;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;
import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.action.ActionDesk;
import org.echoppe.booking.MentorSessionDesk;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;

/** A mentor's walk through a half-day, and the visits of a few minutes made on it. */
@ApplicationScoped
@Transactional
public class RoundDesk {

    @Inject
    private Visits visits;

    @Inject
    private VisitAttempt attempt;

    @Inject
    private MentorSessionDesk sessions;

    @Inject
    private MentorDesk mentors;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private ActionDesk actions;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk town;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** The half-day that runs or comes next for the mentor who is here. */
    @AllowedTo(MENTOR)
    public HalfDay next() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone());
        var available = mentors.availability(mentors.me())
                .between(today, today.plusDays(HalfDay.DAYS_TO_LOOK), zone(), Holidays.NONE);
        return HalfDay.next(clock.instant(), zone(), available);
    }

    /** Their own shops and sessions of this half-day, as one walk. */
    @AllowedTo(MENTOR)
    public Round round(HalfDay half, Locale locale) {
        MentorId me = mentors.me();
        List<RoundShop> shops = visits.shopsOf(me);
        var ids = shops.stream().map(RoundShop::merchant).collect(Collectors.toSet());
        return new RoundDrawn(
                        half,
                        zone(),
                        clock.instant(),
                        programmes.view(mentors.card(me).programme()).rules(),
                        shops,
                        merchants.hoursOf(ids),
                        actions.plansOf(ids, locale),
                        sessions.day(half.day()),
                        visits.during(half.window(zone()), me))
                .round();
    }

    /** Tells of a visit to a shop of theirs; told again in the same half-day it is one visit, which may say more. */
    @AllowedTo(MENTOR)
    @Transactional(NOT_SUPPORTED)
    public VisitRow tell(NewVisit told) {
        try {
            return attempt.tell(told);
        } catch (PersistenceException toldElsewhere) {
            return attempt.tell(told);
        }
    }

    /** Takes back a visit of their own, and the step it ticked; taken back twice changes nothing more. */
    @AllowedTo(MENTOR)
    public VisitResult undo(VisitId id) {
        Visit visit = visits.locked(id)
                .filter(found -> found.mentor().equals(mentors.me()))
                .orElseThrow(() -> new NotAllowedException("visit", id));
        var row = new VisitRow(visit, mentors.card(visit.mentor()).name());
        Instant now = clock.instant();
        if (!visit.isUndone() && !visit.canBeUndone(now)) {
            return new VisitResult.Refused(VisitRule.TOO_LATE);
        }
        if (!visit.isUndone()) {
            takeBack(visit, now);
        }
        return new VisitResult.Told(row);
    }

    private void takeBack(Visit visit, Instant now) {
        visit.undo(now);
        if (visit.step() != null) {
            actions.untick(visit.merchant(), List.of(visit.step()));
        }
        history.note("visit.undone", visit.id().value(), visit.outcome().name());
    }

    /** The mentor's last visit to each of their shops. */
    @AllowedTo(MENTOR)
    public Map<MerchantId, VisitRow> last() {
        return visits.lastOf(mentors.me()).stream()
                .collect(Collectors.toMap(VisitRow::merchant, Function.identity(), (one, other) -> one));
    }

    /** The visits to a shop, latest first. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<VisitRow> to(MerchantId merchant) {
        return visits.to(merchant);
    }

    /** The visits of a programme from the first day up to, and with, the last. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<VisitFact> facts(ProgrammeId programme, LocalDate from, LocalDate until) {
        return visits.facts(
                programme,
                new TimeWindow(
                        from.atStartOfDay(zone()).toInstant(),
                        until.plusDays(1).atStartOfDay(zone()).toInstant()));
    }

    private ZoneId zone() {
        return town.identity().zone();
    }
}
