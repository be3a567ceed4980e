package org.echoppe.notification;

import static org.echoppe.booking.SessionStatus.MISSED_BY_MENTOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.echoppe.booking.SessionNoted;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.ProgrammeDesk;

/**
 * Offers to carry on after a session that was interrupted or missed: not before an hour has passed, in which it may be
 * corrected or another one booked, and once, however often it is noted. The slots themselves are on the page, where they are
 * still free when it is opened.
 */
@ApplicationScoped
class OutcomeLetters {

    private static final Duration TO_CORRECT = Duration.ofHours(1);

    @Inject
    private Correspondence correspondence;

    @Inject
    private PairDrafts drafts;

    @Inject
    private Pairs pairs;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Clock clock;

    void on(@Observes SessionNoted noted) {
        switch (noted.outcome()) {
            case INTERRUPTED -> interrupted(noted);
            case MISSED_BY_MERCHANT, MISSED_BY_MENTOR -> missed(noted);
            case BOOKED, HELD, CANCELLED -> {}
        }
    }

    private void interrupted(SessionNoted noted) {
        int left = (int) noted.window().minutes() - noted.minutesDone();
        Draft draft = begun(noted, LetterKind.SESSION_INTERRUPTED, Math.max(left, 1));
        post(noted, left > 0 ? draft.says("left", String.valueOf(left)) : draft);
    }

    private void missed(SessionNoted noted) {
        Draft draft =
                begun(noted, LetterKind.SESSION_MISSED, (int) noted.window().minutes());
        post(noted, noted.outcome() == MISSED_BY_MENTOR ? draft.says("byMentor", "yes") : draft);
    }

    private Draft begun(SessionNoted noted, LetterKind kind, int minutes) {
        Pair pair = pairs.of(noted.municipality(), noted.programme(), noted.merchant(), noted.mentor());
        BookingRules rules = programmes.view(noted.programme()).rules();
        return drafts.toMerchant(pair, kind)
                .isAbout(noted.session().value())
                .saysWhen(noted.window())
                .leads("resumeLink", "/shop/slots?k={k}&m=" + rules.lengthFor(minutes));
    }

    private void post(SessionNoted noted, Draft draft) {
        Instant now = clock.instant();
        Instant over = noted.window().end();
        correspondence.postOnce(
                OnceKey.outcome(noted.outcome(), noted.session()),
                draft.leavesFrom((over.isAfter(now) ? over : now).plus(TO_CORRECT)));
    }
}
