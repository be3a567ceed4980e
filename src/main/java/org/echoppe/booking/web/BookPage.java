package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.echoppe.access.Role;
import org.echoppe.access.Visitor;
import org.echoppe.action.PlanStep;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingResult.Refused;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.ChangeReason;
import org.echoppe.booking.OpenSlot;
import org.echoppe.booking.Partners;
import org.echoppe.booking.Proposal;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SlotRequest;
import org.echoppe.shared.Phone;
import org.echoppe.shared.Texts;

/** The second and third tap: what would be booked, and booking it. */
@Named
@RequestScoped
public class BookPage {

    @Inject
    private BookingDesk desk;

    @Inject
    private ShopParameters asked;

    @Inject
    private SlotWords words;

    @Inject
    private NextStep nextStep;

    @Inject
    private ShopAddress address;

    @Inject
    private Visitor visitor;

    private String key;
    private Proposal proposal;
    private BookingRule against;
    private List<OpenSlot> instead = List.of();

    /** Going back to a page whose slot one has booked leads to the session. */
    public String load() {
        isRefused(proposal().against(), proposal().instead());
        return ownSession();
    }

    /** A refusal is shown on this same page: a reload sends the same key and hears the same. */
    public String book() {
        var wanted = new SlotRequest(getKey(), asked.start(), asked.minutes());
        BookingResult result = asked.moved()
                .map(moved -> desk.move(moved, wanted, asked.why()))
                .orElseGet(() -> desk.book(wanted));
        if (result instanceof Booked booked) {
            return getMoved() == null ? address.of(booked.session()) : address.moved(booked.session());
        }
        var refused = (Refused) result;
        isRefused(refused.because(), refused.instead());
        proposal = null;
        return ownSession();
    }

    private String ownSession() {
        SessionId own = proposal().own();
        return own == null ? null : address.of(own);
    }

    private void isRefused(BookingRule because, List<OpenSlot> others) {
        against = because;
        instead = others;
    }

    /** Looked at when first asked for: a form that is sent asks before anything is loaded. */
    private Proposal proposal() {
        if (proposal == null) {
            proposal = asked.moved()
                    .map(moved -> desk.proposeInsteadOf(moved, asked.start(), asked.minutes()))
                    .orElseGet(() -> desk.propose(asked.start(), asked.minutes()));
        }
        return proposal;
    }

    private Partners partners() {
        return proposal().partners();
    }

    public String getDay() {
        return words.dayFirst(proposal().window());
    }

    public String getLead() {
        return words.hourAndLength(proposal().window());
    }

    public String getPlace() {
        return partners().hasMentor()
                ? words.text("place." + partners().mode(), partners().mentor())
                : "";
    }

    public String getTitle() {
        return against == null ? getLabel() : words.text("book.refused");
    }

    /** What the page's button does. */
    public String getLabel() {
        return words.text(
                getMoved() == null ? "book.book" : "book.move",
                words.hour(proposal().window()));
    }

    /** The steps the session books: the next ones that fit into its minutes. */
    public List<PlanStep> getSteps() {
        return partners().hasMentor() ? nextStep.stepsFor(getMinutes()) : List.of();
    }

    public String getPhone() {
        String phone = partners().phone();
        return phone == null ? null : Phone.shown(phone).replace(' ', '\u00a0');
    }

    /** Why one moves: a tap, or none. */
    public List<ReasonChoice> getReasons() {
        return ReasonChoice.of(Role.MERCHANT, new Texts("booking", visitor.getLocale())).stream()
                .filter(reason -> reason.key() != ChangeReason.NOT_NEEDED)
                .toList();
    }

    /** Until when nobody else can take it, or null where it is not kept. */
    public String getKept() {
        Instant until = proposal().kept();
        return until == null ? null : words.text("book.kept", words.hour(until));
    }

    public String getRefusal() {
        return against == null
                ? null
                : words.text("refused." + against, partners().mentor());
    }

    public String getInsteadLead() {
        return words.text("book.instead", partners().mentor());
    }

    public List<DayOfSlots> getInstead() {
        return DayOfSlots.of(words.choices(instead, partners().mentor()), false);
    }

    public long getStart() {
        return asked.start().getEpochSecond();
    }

    public int getMinutes() {
        return asked.minutes();
    }

    public String getMoved() {
        return asked.moved().map(SessionId::value).map(Object::toString).orElse(null);
    }

    /** A new one for each page that is opened, kept by the form that is sent. */
    public String getKey() {
        if (!SlotRequest.isKey(key)) {
            key = UUID.randomUUID().toString();
        }
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
