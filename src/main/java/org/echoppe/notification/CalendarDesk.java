package org.echoppe.notification;

import static org.echoppe.access.Role.MERCHANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.Visitor;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.SessionId;
import org.echoppe.shared.FoldedLines;

/** One session as a file for the calendar of the merchant who is here. */
@ApplicationScoped
@Transactional
public class CalendarDesk {

    @Inject
    private BookingDesk sessions;

    @Inject
    private PairDrafts drafts;

    @Inject
    private Pairs pairs;

    @Inject
    private Visitor visitor;

    /** The file holds the merchant's own link, with which they came. */
    @AllowedTo(MERCHANT)
    public String file(SessionId id) {
        SessionNews news = SessionNews.of(visitor.town(), sessions.session(id));
        Draft draft = drafts.toMerchant(pairs.of(news), LetterKind.SESSION_BOOKED, news, drafts.nextSteps(news));
        return FoldedLines.fold(draft.calendar().replace(draft.placeholder(), visitor.getToken()));
    }
}
