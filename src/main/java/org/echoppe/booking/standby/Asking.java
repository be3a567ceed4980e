package org.echoppe.booking.standby;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.echoppe.booking.Moment;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingKind;
import org.echoppe.mentor.MentorId;

/** Asks mentors on a call's behalf: the merchant's own, then all who could stand in. */
@ApplicationScoped
class Asking {

    @Inject
    private Calls calls;

    @Inject
    private Standbys standbys;

    @Inject
    private MatchingDesk matching;

    @Inject
    private Event<CallAsked> announcements;

    /** The lead where they are there and free, else the relays. */
    void begin(Call call, Moment moment, Instant now) {
        if (free(call, now).contains(moment.lead())) {
            call.asksLead(now);
            ask(call, moment.lead(), PairingKind.LEAD, now);
        } else {
            askRelays(calls.progress(call), Set.of(moment.lead()), now);
        }
    }

    /** All relays who are there and were not asked yet; nobody, and the call is over. */
    void askRelays(Progress progress, Set<MentorId> besides, Instant now) {
        Call call = progress.call();
        Set<MentorId> able = matching.relaysFor(call.merchant());
        List<MentorId> relays = free(call, now).stream()
                .filter(able::contains)
                .filter(mentor -> !besides.contains(mentor))
                .filter(mentor -> progress.answerOf(mentor).isEmpty())
                .toList();
        if (relays.isEmpty()) {
            call.isUnanswered();
        } else {
            call.asksRelays(now);
            relays.forEach(relay -> ask(call, relay, PairingKind.RELAY, now));
        }
    }

    private List<MentorId> free(Call call, Instant now) {
        return standbys.free(call.programme(), now, TimeWindow.of(now, Duration.ofMinutes(call.minutes())));
    }

    private void ask(Call call, MentorId mentor, PairingKind kind, Instant now) {
        calls.add(new CallAnswer(call.id(), mentor, kind, now));
        announcements.fire(new CallAsked(
                call.municipality(),
                call.id(),
                call.programme(),
                call.merchant(),
                mentor,
                kind,
                call.minutes(),
                kind == PairingKind.LEAD ? call.leadUntil() : call.relaysUntil()));
    }
}
