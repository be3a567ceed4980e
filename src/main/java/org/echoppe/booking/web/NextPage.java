package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.echoppe.access.Visitor;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.MentorSession;
import org.echoppe.booking.MentorSessionDesk;
import org.echoppe.booking.NextSlotDesk;
import org.echoppe.booking.NextSlots;
import org.echoppe.booking.OpenSlot;
import org.echoppe.booking.SlotRequest;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.shared.Texts;

/** Right after a note: the next three quiet slots of the two, one of which a tap books. */
@Named
@RequestScoped
public class NextPage {

    @Inject
    private NextSlotDesk desk;

    @Inject
    private MentorSessionDesk sessions;

    @Inject
    private ShopParameters asked;

    @Inject
    private TownHours hours;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private NextSlots next;
    private MentorSession session;

    /** Only ever a form that was sent: an address that is opened books nothing. */
    public boolean isMade() {
        return FacesContext.getCurrentInstance().isPostback() && parameters.containsKey("s");
    }

    public String book() {
        String key = "next-" + asked.session().value() + "-" + asked.start().getEpochSecond();
        BookingResult result = desk.book(asked.session(), new SlotRequest(key, asked.start(), asked.minutes()));
        String no = result instanceof BookingResult.Refused refused ? "&no=refused." + refused.because() : "";
        return "/mentor/next?faces-redirect=true&id=" + asked.session().value() + no;
    }

    /** What was refused on the way here, or null. */
    public String getRefusal() {
        return asked.refusal()
                .map(key -> text(
                        key.equals("refused." + BookingRule.SLOT_TAKEN) ? "next.refused.SLOT_TAKEN" : "next.refused"))
                .orElse(null);
    }

    public List<OpenSlot> getSlots() {
        return next().booked() == null ? next().slots() : List.of();
    }

    public String label(OpenSlot slot) {
        TimeWindow window = slot.window();
        return text("next.book", hours.day(window.start()), hours.hour(window.start()), window.minutes());
    }

    public String reason(OpenSlot slot) {
        return slot.reason().in(visitor.getLocale());
    }

    /** That it is booked already, or null. */
    public String getBooked() {
        if (next().booked() == null) {
            return null;
        }
        TimeWindow window = next().booked().window();
        return text("next.already", getSession().person(), hours.day(window.start()), hours.hour(window.start()));
    }

    public String getLead() {
        return text("next.lead", getSession().person());
    }

    public MentorSession getSession() {
        if (session == null) {
            session = sessions.session(asked.session());
        }
        return session;
    }

    private NextSlots next() {
        if (next == null) {
            next = desk.after(asked.session());
        }
        return next;
    }

    private String text(String key, Object... arguments) {
        return new Texts("action", visitor.getLocale()).of(key, arguments);
    }
}
