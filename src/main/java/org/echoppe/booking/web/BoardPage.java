package org.echoppe.booking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.echoppe.access.Visitor;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.ActionRow;
import org.echoppe.action.blocker.BlockerDesk;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.SessionFact;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.fit.Fit;
import org.echoppe.booking.fit.FitDesk;
import org.echoppe.calendar.quiet.SeasonClock;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingView;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Alphabet;
import org.echoppe.shared.Texts;

/** Every merchant's action on one page, with the last session and the next. */
@Named
@RequestScoped
public class BoardPage {

    @Inject
    private ActionDesk actions;

    @Inject
    private BookingDesk booking;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private PairingDesk pairings;

    @Inject
    private BlockerDesk blockers;

    @Inject
    private FitDesk fits;

    @Inject
    private FitWords words;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownHours hours;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    private ProgrammeView programme;
    private List<BoardRow> rows;

    @PostConstruct
    void read() {
        programme = programmes.current().orElse(null);
        rows = programme == null ? List.of() : rows();
    }

    private List<BoardRow> rows() {
        Instant now = clock.instant();
        Map<MerchantId, List<SessionFact>> sessions =
                booking.facts(programme.id(), programme.startsOn(), programme.endsOn()).stream()
                        .filter(fact -> fact.status() != SessionStatus.CANCELLED)
                        .collect(Collectors.groupingBy(SessionFact::merchant));
        List<ActionRow> progress = actions.progress(programme.id());
        Set<MerchantId> shops = progress.stream().map(ActionRow::merchant).collect(Collectors.toSet());
        var standing = new Standing(
                clocks(shops), blockers.blockedSince(shops).keySet(), fits.of(programme.id()), now, programme.zone());
        return new Alphabet(visitor.getLocale())
                .sorted(progress, ActionRow::shop).stream()
                        .map(row -> row(row, sessions.getOrDefault(row.merchant(), List.of()), standing))
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Where shops stand apart from their steps: in their busy weeks or a pause, blocked, short of time. */
    private record Standing(
            Map<MerchantId, SeasonClock> clocks,
            Set<MerchantId> blocked,
            Map<MerchantId, Fit> fits,
            Instant now,
            ZoneId zone) {

        LocalDate pausedUntil(MerchantId shop) {
            return clocks.get(shop)
                    .goesOn(now)
                    .map(goesOn -> LocalDate.ofInstant(goesOn, zone))
                    .orElse(null);
        }
    }

    private Map<MerchantId, SeasonClock> clocks(Set<MerchantId> shops) {
        Map<MerchantId, SeasonClock> clocks = new HashMap<>();
        if (!shops.isEmpty()) {
            merchants
                    .hoursOf(shops)
                    .forEach((shop, hours) -> clocks.put(shop, SeasonClock.of(hours.peaks(), programme.zone())));
        }
        pairings.live(programme.id()).stream()
                .map(PairingView::pairing)
                .filter(pairing -> pairing.pause() != null)
                .forEach(pairing -> clocks.computeIfPresent(
                        pairing.merchant(),
                        (shop, clock) -> clock.without(pairing.pause().window(programme.zone()))));
        return clocks;
    }

    /** Sessions come in their order of time. */
    private BoardRow row(ActionRow row, List<SessionFact> sessions, Standing standing) {
        Instant now = standing.now();
        var last = sessions.stream().filter(fact -> !isAhead(fact, now)).reduce((before, after) -> after);
        var next = sessions.stream().filter(fact -> isAhead(fact, now)).findFirst();
        LocalDate pausedUntil = standing.pausedUntil(row.merchant());
        boolean isBlocked = standing.blocked().contains(row.merchant());
        return new BoardRow(
                row.merchant(),
                row,
                word(row.action()),
                BoardRow.State.of(row, isBlocked, pausedUntil != null),
                pausedUntil,
                words.said(standing.fits().get(row.merchant())),
                last.orElse(null),
                next.orElse(null));
    }

    private static boolean isAhead(SessionFact fact, Instant now) {
        return fact.window().start().isAfter(now);
    }

    private String word(ActionCode action) {
        return new Texts("programme", visitor.getLocale()).of("action." + action);
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public List<BoardRow> getRows() {
        return rows;
    }

    public TownHours getHours() {
        return hours;
    }
}
