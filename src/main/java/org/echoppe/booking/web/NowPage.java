package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.echoppe.access.Visitor;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.NowRule;
import org.echoppe.booking.Offer;
import org.echoppe.booking.standby.CallDesk;
import org.echoppe.booking.standby.CallResult;
import org.echoppe.booking.standby.CallStage;
import org.echoppe.booking.standby.MyCall;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.shared.Phone;

/** "I have ten minutes": asked with one tap, and what has become of it. */
@Named
@RequestScoped
public class NowPage {

    private static final int MOST_INSTEAD = 3;

    @Inject
    private CallDesk desk;

    @Inject
    private BookingDesk booking;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private ShopParameters asked;

    @Inject
    private ShopAddress address;

    @Inject
    private SlotWords words;

    @Inject
    private TownHours hours;

    @Inject
    private Visitor visitor;

    @Inject
    @ManagedProperty("#{param.no}")
    private String no;

    private MyCall call;
    private NowRule against;
    private Offer offer;

    /** Where nothing was asked there is nothing to tell. */
    public String load() {
        against = Stream.of(NowRule.values())
                .filter(rule -> rule.name().equals(no))
                .findFirst()
                .orElse(null);
        call = against == null ? desk.mine().orElse(null) : null;
        if (call == null && against == null) {
            return address.slots();
        }
        if (isOver()) {
            offer = booking.offer(call == null ? asked.minutes() : call.minutes());
        }
        return null;
    }

    public String ask(int minutes) {
        return desk.call(minutes) instanceof CallResult.Refused refused
                ? address.now() + "&no=" + refused.because() + "&m=" + minutes
                : address.now();
    }

    public String withdraw() {
        desk.withdraw();
        return address.now();
    }

    /** Whether to show the button for so many minutes; one that is sent is always read. */
    public boolean offers(List<Integer> possible, int minutes) {
        return isBeingRead() || possible != null && possible.contains(minutes);
    }

    public boolean offersAny(List<Integer> possible) {
        return isBeingRead() || possible != null && !possible.isEmpty();
    }

    /** A form was sent: what it may press is there, whatever is shown. */
    public boolean isBeingRead() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public String label(int minutes) {
        return words.text("now.ask", minutes);
    }

    public String brief(int minutes) {
        return words.text("slots.length.minutes", minutes);
    }

    /** Changes whenever the page has something else to say. */
    public String getState() {
        return stage() + "";
    }

    public String getTitle() {
        if (stage() == CallStage.ANSWERED) {
            return words.text("now.ANSWERED." + booking.session(call.session()).mode(), call.mentorFirstName());
        }
        return words.text(stage() == null ? "now.refused" : "now." + stage(), mentor());
    }

    public String getLead() {
        if (stage() == CallStage.ANSWERED) {
            return call.isRelay() ? words.text("now.relay", call.mentor(), call.organisation()) : "";
        }
        return words.text(stage() == null ? "now." + against : "now." + stage() + ".then", mentor(), minutes());
    }

    public String getUntil() {
        return stage() == CallStage.MOVING_ON
                ? words.text("now.stay")
                : words.text("now.until", hours.hour(call.until())) + " " + words.text("now.stay");
    }

    public boolean isOpen() {
        return call != null && call.stage().isOpen();
    }

    /** Nobody comes: other moments are shown. */
    public boolean isOver() {
        return stage() == null || stage() == CallStage.UNANSWERED || stage() == CallStage.WITHDRAWN;
    }

    /** The session that has begun, or null. */
    public String getSession() {
        return call == null || call.session() == null
                ? null
                : call.session().value().toString();
    }

    public String getPhone() {
        String phone = merchants.card(new MerchantId(visitor.merchant())).phone();
        return phone == null
                ? null
                : words.text("book.phone", Phone.shown(phone).replace(' ', '\u00a0'));
    }

    public List<DayOfSlots> getInstead() {
        return offer == null
                ? List.of()
                : DayOfSlots.of(
                        words.choices(
                                offer.slots().stream().limit(MOST_INSTEAD).toList(),
                                offer.partners().mentor()),
                        false);
    }

    private CallStage stage() {
        return call == null ? null : call.stage();
    }

    private String mentor() {
        return offer == null
                ? call == null ? "" : call.mentorFirstName()
                : offer.partners().mentor();
    }

    private int minutes() {
        return call == null ? asked.minutes() : call.minutes();
    }
}
