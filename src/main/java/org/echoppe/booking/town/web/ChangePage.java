package org.echoppe.booking.town.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.echoppe.access.Role;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingResult.Refused;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.ChangeDesk;
import org.echoppe.booking.ChangeReason;
import org.echoppe.booking.ChangeResult;
import org.echoppe.booking.Offer;
import org.echoppe.booking.Proposal;
import org.echoppe.booking.SessionChange;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SessionView;
import org.echoppe.booking.SlotRequest;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.shared.web.Notices;

/** One session, to be moved or cancelled for those who are on the phone. */
@Named
@RequestScoped
public class ChangePage {

    private static final String HERE = "/coordinator/change?faces-redirect=true&done=%s&id=%s";

    @Inject
    private BookingDesk desk;

    @Inject
    private ChangeDesk changes;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private TownParameters asked;

    @Inject
    private TownWords words;

    @Inject
    private SlotKey key;

    @Inject
    private Notices notices;

    private SessionView session;
    private Offer offer;
    private Proposal proposal;
    private Refused refused;

    @PostConstruct
    void read() {
        session = desk.session(asked.session());
        if (isAhead()) {
            offer = desk.offerInsteadOf(session.session(), minutes(), asked.page());
            proposal = asked.start()
                    .map(start -> desk.proposeInsteadOf(session.session(), start, minutes()))
                    .orElse(null);
        }
    }

    private int minutes() {
        return asked.minutes((int) session.window().minutes());
    }

    /** It can still be moved and cancelled. */
    public boolean isAhead() {
        return session.status() == SessionStatus.BOOKED
                && words.now().isBefore(session.window().start());
    }

    public String getDone() {
        return switch (asked.text("done")) {
            case "booked" -> words.text("town.change.booked", words.moment(session.window()), session.shop());
            case "moved" -> words.text("town.change.moved", words.moment(session.window()), session.shop());
            case "undone" -> words.text("town.change.undone", words.moment(session.window()), session.shop());
            case "cancelled" -> words.text("town.change.cancelled", session.shop());
            default -> null;
        };
    }

    public String move() {
        var wanted = new SlotRequest(key.get(), proposal.window().start(), minutes());
        return after(desk.move(session.session(), wanted, asked.reason()), "moved");
    }

    /** The reason may be null. */
    public String cancel(ChangeReason reason) {
        if (changes.cancel(session.session(), reason) instanceof ChangeResult.Refused no) {
            notices.refusal("booking", "town.change.refused." + no.because());
            return null;
        }
        return here("cancelled");
    }

    /** The last change, if it is not ten minutes old. */
    public String undo() {
        return after(changes.undo(session.session()), "undone");
    }

    private String after(BookingResult result, String done) {
        if (result instanceof Booked) {
            return here(done);
        }
        refused = (Refused) result;
        return null;
    }

    public boolean isUndoable() {
        return session.isUndoableBy(Role.COORDINATOR, words.now());
    }

    /** What undoing does: the place it had, or the session itself, comes back. */
    public String getUndo() {
        TimeWindow before = session.change().before();
        return before == null
                ? words.text("undo.cancelled")
                : words.text("undo.moved", words.dayInside(before), words.hour(before));
    }

    /** Why it was last moved or cancelled, or null where nobody said. */
    public String getReason() {
        SessionChange change = session.change();
        return change == null || change.reason() == null ? null : words.reason(change.reason());
    }

    public List<ChangeReason> getReasons() {
        return ChangeReason.of(Role.COORDINATOR);
    }

    private String here(String done) {
        return HERE.formatted(done, session.session().value());
    }

    public List<TownWords.Day> getDays() {
        return words.days(offer.slots());
    }

    /** What stands against the slot that was chosen, or null. */
    public String getRefusal() {
        BookingRule because = refused != null ? refused.because() : proposal == null ? null : proposal.against();
        return because == null ? null : words.refusal(because, mentor());
    }

    /** Why there are no other times to choose from. */
    public String getNone() {
        return offer.against() == null ? words.text("town.booking.none") : words.refusal(offer.against(), mentor());
    }

    /** The one the shop has now, who may not be the session's. */
    private String mentor() {
        return offer == null ? session.mentorFirstName() : offer.partners().mentor();
    }

    public List<TownWords.Day> getInstead() {
        return words.days(refused != null ? refused.instead() : proposal.instead());
    }

    public String getMove() {
        return words.text("town.change.move", words.moment(proposal.window()));
    }

    public String getStatus() {
        return words.status(
                session.status(),
                session.change() == null ? null : session.change().by());
    }

    /** The shop's number, or null. */
    public String getPhone() {
        return merchants.card(session.merchant()).phone();
    }

    public SessionView getSession() {
        return session;
    }

    public Offer getOffer() {
        return offer;
    }

    public Proposal getProposal() {
        return proposal;
    }

    public SlotKey getKey() {
        return key;
    }

    public TownWords getWords() {
        return words;
    }
}
