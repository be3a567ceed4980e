package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.echoppe.access.TownDesk;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.matching.PairingEnd;
import org.echoppe.matching.PairingEnded;
import org.echoppe.matching.PairingPaused;

/** Where a pairing ends or rests, its sessions to come are cancelled with the reason, in the same transaction. */
@ApplicationScoped
class Partings {

    @Inject
    private Sessions sessions;

    @Inject
    private Cancellation cancellation;

    @Inject
    private TownDesk town;

    @Inject
    private Clock clock;

    void on(@Observes PairingEnded ended) {
        cancel(sessions.aheadIn(ended.pairing(), clock.instant()), reasonOf(ended.how()));
    }

    void on(@Observes PairingPaused paused) {
        TimeWindow rest =
                paused.pause().window(town.identity(paused.municipality()).zone());
        List<Session> ahead = sessions.aheadIn(paused.pairing(), clock.instant());
        cancel(ahead.stream().filter(session -> session.window().overlaps(rest)).toList(), ChangeReason.PAUSE);
    }

    private void cancel(List<Session> ahead, ChangeReason reason) {
        for (Session session : ahead) {
            sessions.lock(session);
            if (session.isAhead(clock.instant())) {
                cancellation.of(session, reason);
            }
        }
    }

    private static ChangeReason reasonOf(PairingEnd end) {
        return switch (end) {
            case REPLACED -> ChangeReason.NEW_MENTOR;
            case DECLINED -> ChangeReason.MENTOR_GONE;
            case COMPLETED, STOPPED -> ChangeReason.ENDED;
        };
    }
}
