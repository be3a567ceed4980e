package org.echoppe.booking;

import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.merchant.MerchantCard;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;

/** Sessions that begin at once: whether this is a moment for one, and the beginning itself, under the same ticks as all others. */
@ApplicationScoped
@Transactional
public class NowDesk {

    @Inject
    private Reception reception;

    @Inject
    private Sessions sessions;

    @Inject
    private SlotHolds holds;

    @Inject
    private MatchingDesk matching;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** For the merchant who is here: could a session of this length begin, and until when within so many minutes? */
    @AllowedTo(MERCHANT)
    public Moment moment(int minutes, int within) {
        return reception.around(new MerchantId(visitor.merchant())).moment(minutes, within);
    }

    /**
     * Begins a session of the mentor who is here, as the merchant's own mentor or as a relay who was asked. Runs in the
     * caller's transaction, which a lost race ends.
     */
    @AllowedTo(MENTOR)
    public NowResult begin(MerchantId merchant, int minutes) {
        MerchantCard shop = merchants.card(merchant);
        RightNow here = here(shop);
        Optional<NowRule> broken = here.against(minutes);
        if (broken.isPresent()) {
            return new NowResult.Refused(broken.get());
        }
        LivePairing pair = matching.of(merchant).orElseGet(() -> matching.relieve(merchant));
        TimeWindow window = here.window(minutes);
        var session = Session.called(pair, window, shop.mode(), here.now());
        session.takes(here.allotment(window));
        return begun(session, here.pausesOf(session.mentor(), window));
    }

    private RightNow here(MerchantCard shop) {
        Instant now = clock.instant();
        ProgrammeView programme = programmes.view(shop.programme());
        return new RightNow(
                now,
                shop.id(),
                programme,
                merchants.hours(shop.id()),
                sessions.after(Agenda.beginning(now, programme.zone()), List.of(shop.id()), mentors.me()));
    }

    private NowResult begun(Session session, List<Taken> pauses) {
        TimeWindow window = session.window();
        holds.giveUp(session.merchant(), session.mentor(), clock.instant());
        sessions.freePausesOf(pauses);
        sessions.add(session);
        sessions.takeTicksOf(session);
        history.note("session.booked", session.id().value(), window.toString());
        return new NowResult.Begun(session.id(), window);
    }
}
