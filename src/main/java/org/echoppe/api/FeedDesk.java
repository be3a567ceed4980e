package org.echoppe.api;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.booking.CalendarSession;
import org.echoppe.booking.CalendarSessionDesk;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.Settings;

/** Calendar feeds: made, shown once, followed by programs, taken back by whom they belong to. */
@ApplicationScoped
@Transactional
public class FeedDesk {

    static final String PATH = "/public/calendar/";
    static final String ENDING = ".ics";

    @Inject
    private Feeds feeds;

    @Inject
    private CalendarSessionDesk sessions;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    @Inject
    private History history;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Makes the feed of the mentor who is here; the address is said this once, and any earlier one is dead. */
    @AllowedTo(MENTOR)
    public String make() {
        return made(null);
    }

    /** The same for a coordinator and all sessions of a programme. */
    @AllowedTo(COORDINATOR)
    public String make(ProgrammeId programme) {
        return made(programmes.view(programme).id());
    }

    private String made(ProgrammeId programme) {
        feeds.forget(visitor.account());
        var token = FeedToken.create();
        feeds.add(new Feed(visitor.account(), programme, token, clock.instant()));
        history.note("feed.made", visitor.account().value(), "");
        return settings.url() + PATH + token.text() + ENDING;
    }

    /** Whoever follows it gets nothing from now on. */
    @AllowedTo({MENTOR, COORDINATOR})
    public void takeBack() {
        if (feeds.forget(visitor.account())) {
            history.note("feed.takenBack", visitor.account().value(), "");
        }
    }

    /** Since when the person who is here has a feed; empty where they have none. */
    @AllowedTo({MENTOR, COORDINATOR})
    public Optional<Instant> since() {
        return feeds.of(visitor.account()).map(Feed::madeAt);
    }

    /** Whose feed this token opens. */
    @AllowedTo(SYSTEM)
    public Optional<FeedOwner> opened(String token) {
        return feeds.with(new FeedToken(token)).map(Feed::owner);
    }

    /** The sessions of the mentor who is here, as a calendar. */
    @AllowedTo(MENTOR)
    public String read() {
        return written(sessions.mine(), false);
    }

    /** The sessions of a programme, as a calendar. */
    @AllowedTo(COORDINATOR)
    public String read(ProgrammeId programme) {
        return written(sessions.of(programme), true);
    }

    private String written(List<CalendarSession> all, boolean namesMentors) {
        String host = URI.create(settings.url()).getHost();
        return new FeedFile(town.identity().name(), host, visitor.getLocale(), namesMentors).write(all);
    }
}
