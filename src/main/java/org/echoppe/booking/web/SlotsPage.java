package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.Offer;
import org.echoppe.booking.SessionId;

/** The first of three taps: a merchant's quiet moments, and the sessions already booked. */
@Named
@RequestScoped
public class SlotsPage {

    @Inject
    private BookingDesk desk;

    @Inject
    private ShopParameters asked;

    @Inject
    private SlotWords words;

    @Inject
    private NextStep nextStep;

    private Offer offer;

    public void load() {
        offer = asked.moved()
                .map(moved -> desk.offerInsteadOf(moved, asked.minutes(), asked.page()))
                .orElseGet(() -> desk.offer(asked.minutes(), asked.page()));
    }

    public String getLead() {
        String mentor = offer.partners().mentor();
        return mentor == null ? "" : nextStep.line(mentor);
    }

    /** The session that gets another time, or null. */
    public String getMoved() {
        return asked.moved().map(SessionId::value).map(Object::toString).orElse(null);
    }

    public String getMoving() {
        return asked.moved()
                .map(desk::session)
                .map(session -> words.text("slots.moving", words.day(session.window()), words.hour(session.window())))
                .orElse("");
    }

    public String getEnough() {
        return words.text("slots.enough", offer.upcoming().size());
    }

    public String getEnoughNext() {
        return words.text("slots.enough.next", offer.upcoming().size());
    }

    /** What the other side had to cancel, one sentence each. */
    public List<String> getCancelled() {
        return desk.cancelledByOthers().stream().map(words::cancelled).toList();
    }

    public boolean isFirst() {
        return offer.page() == 0;
    }

    /** That later days cannot be booked yet. */
    public String getEnd() {
        return words.text("slots.end", words.day(offer.until()));
    }

    public List<SlotChoice> getUpcoming() {
        return offer.upcoming().stream().map(words::choice).toList();
    }

    public List<LengthChoice> getLengths() {
        return offer.lengths().stream()
                .map(each -> new LengthChoice(each, words.text("slots.length.minutes", each), each == offer.minutes()))
                .toList();
    }

    public List<DayOfSlots> getDays() {
        return DayOfSlots.of(words.choices(offer.slots(), offer.partners().mentor()), getReason() != null);
    }

    /** Why all of them are what they are, said once, or null where they differ. */
    public String getReason() {
        return words.commonReason(offer.slots()).orElse(null);
    }

    public String getNone() {
        return words.text("slots.none", offer.minutes());
    }

    public String getNoneNext() {
        return offer.nextDay() == null
                ? words.text("slots.none.call")
                : words.text("slots.none.next", words.day(offer.nextDay()));
    }

    public Offer getOffer() {
        return offer;
    }
}
