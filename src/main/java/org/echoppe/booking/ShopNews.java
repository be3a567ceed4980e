package org.echoppe.booking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.ProgrammeId;

/**
 * What a merchant has to know before choosing a slot: what others cancelled, and that the last session is not finished.
 *
 * @param unanswered the last session that took place, if they have not said how it went
 */
public record ShopNews(
        List<CancelledSession> cancelled, Optional<Interrupted> interrupted, Optional<SessionId> unanswered) {

    /** @param told cancelled by others and still to begin, or begun lately, in their order of time */
    static ShopNews of(List<NewsRow> told, Function<ProgrammeId, BookingRules> rules) {
        return new ShopNews(
                told.stream()
                        .filter(row -> row.session().isCancelled())
                        .map(row -> new CancelledSession(row.session(), row.mentorName()))
                        .toList(),
                told.stream()
                        .map(NewsRow::session)
                        .filter(session -> !session.isCancelled())
                        .reduce((before, after) -> after)
                        .filter(last -> last.status() == SessionStatus.INTERRUPTED)
                        .map(last -> Interrupted.of(last, rules.apply(last.programme()))),
                told.stream()
                        .filter(row -> row.session().status().didMeet())
                        .reduce((before, after) -> after)
                        .filter(row -> !row.isAnswered())
                        .map(row -> row.session().id()));
    }
}
