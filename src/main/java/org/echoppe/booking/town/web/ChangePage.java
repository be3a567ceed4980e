package org.echoppe.booking.town.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingResult.Refused;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.ChangeResult;
import org.echoppe.booking.Offer;
import org.echoppe.booking.Proposal;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SessionView;
import org.echoppe.booking.SlotRequest;
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
            case "cancelled" -> words.text("town.change.cancelled", session.shop());
            default -> null;
        };
    }

    public String move() {
        var wanted = new SlotRequest(key.get(), proposal.window().start(), minutes());
        BookingResult result = desk.move(session.session(), wanted);
        if (result instanceof Booked) {
            return here("moved");
        }
        refused = (Refused) result;
        return null;
    }

    public String cancel() {
        if (desk.cancel(session.session()) instanceof ChangeResult.Refused no) {
            notices.refusal("booking", "town.change.refused." + no.because());
            return null;
        }
        return here("cancelled");
    }

    private String here(String done) {
        return HERE.formatted(done, session.session().value());
    }

    public List<TownWords.Day> getDays() {
        return words.days(offer.slots());
    }

    /** What stands against the slot that was chosen, or null. */
    public String getRefusal() {
        BookingRule because = refused == null ? proposal.against() : refused.because();
        return because == null ? null : words.refusal(because, session.mentorFirstName());
    }

    public List<TownWords.Day> getInstead() {
        return words.days(refused == null ? proposal.instead() : refused.instead());
    }

    public String getMove() {
        return words.text("town.change.move", words.moment(proposal.window()));
    }

    public String getStatus() {
        return words.status(session.status());
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
