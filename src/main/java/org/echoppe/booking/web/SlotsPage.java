package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.CallBackDesk;
import org.echoppe.booking.Interrupted;
import org.echoppe.booking.Offer;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.ShopNews;
import org.echoppe.matching.Pause;

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

    @Inject
    private ShopAddress address;

    @Inject
    private ResumeWords resumeWords;

    @Inject
    private CallBackDesk callBacks;

    @Inject
    private Clock clock;

    private ShopNews news;
    private Offer offer;
    private String callAsked;

    public void load() {
        offer();
    }

    /** Read when first asked for: a form that is sent asks before anything is loaded. */
    private Offer offer() {
        if (offer == null) {
            offer = asked.moved()
                    .map(moved -> desk.offerInsteadOf(moved, minutes(), asked.page()))
                    .orElseGet(() -> desk.offer(minutes(), asked.page()));
        }
        return offer;
    }

    private ShopNews news() {
        if (news == null) {
            news = desk.news();
        }
        return news;
    }

    /** What is left of an interrupted session, unless another length is asked for. */
    private int minutes() {
        return asked.hasMinutes() || asked.moved().isPresent()
                ? asked.minutes()
                : news().interrupted().map(Interrupted::rest).orElseGet(asked::minutes);
    }

    /** Shown while one could go on at once, and until the rest is booked; or null. */
    public ResumeCard getResume() {
        return news().interrupted()
                .filter(session -> getMoved() == null
                        && (offer().upcoming().isEmpty() || session.window().contains(clock.instant())))
                .map(resumeWords::card)
                .orElse(null);
    }

    /** The last session, if the merchant has not said how it went and is not about to move another; or null. */
    public String getUnanswered() {
        return news().unanswered()
                .filter(session -> getMoved() == null)
                .map(session -> session.value().toString())
                .orElse(null);
    }

    /** The session that is running at this moment, or null. */
    public String getRunning() {
        return offer().upcoming().stream()
                .filter(session -> session.window().contains(clock.instant()))
                .map(session -> session.session().value().toString())
                .findFirst()
                .orElse(null);
    }

    /** Since when a call is waited for, or nothing. */
    public String getCallAsked() {
        if (callAsked == null) {
            callAsked = callBacks
                    .askedSince()
                    .map(since -> words.text("call.asked", words.day(since), words.hour(since)))
                    .orElse("");
        }
        return callAsked;
    }

    public String askToBeCalled() {
        callBacks.ask();
        return address.slots(asked.minutes());
    }

    public String getLead() {
        String mentor = offer().partners().mentor();
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

    /** Why this session gets no other time, or null. */
    public String getFixed() {
        boolean isFixed = getMoved() != null && offer().partners().hasMentor() && offer().against() != null;
        return isFixed
                ? words.text("refused." + offer().against(), offer().partners().mentor())
                : null;
    }

    /** When nothing can be booked, or null. */
    public String getPause() {
        Pause pause = offer().pause();
        return pause == null ? null : words.text("slots.pause", words.day(pause.from()), words.day(pause.last()));
    }

    public String getEnough() {
        return words.text("slots.enough", offer().upcoming().size());
    }

    public String getEnoughNext() {
        return words.text("slots.enough.next", offer().upcoming().size());
    }

    /** What the other side had to cancel, one sentence each. */
    public List<String> getCancelled() {
        return news().cancelled().stream().map(words::cancelled).toList();
    }

    public boolean isFirst() {
        return offer().page() == 0;
    }

    /** That later days cannot be booked yet. */
    public String getEnd() {
        return words.text("slots.end", words.day(offer().until()));
    }

    public List<SlotChoice> getUpcoming() {
        return offer().upcoming().stream().map(words::choice).toList();
    }

    public List<LengthChoice> getLengths() {
        return offer().lengths().stream()
                .map(each ->
                        new LengthChoice(each, words.text("slots.length.minutes", each), each == offer().minutes()))
                .toList();
    }

    public List<DayOfSlots> getDays() {
        return DayOfSlots.of(words.choices(offer().slots(), offer().partners().mentor()), getReason() != null);
    }

    /** Why all of them are what they are, said once, or null where they differ. */
    public String getReason() {
        return words.commonReason(offer().slots()).orElse(null);
    }

    public String getNone() {
        return words.text("slots.none", offer().minutes());
    }

    public String getNoneNext() {
        return offer().nextDay() == null
                ? words.text("slots.none.call")
                : words.text("slots.none.next", words.day(offer().nextDay()));
    }

    public Offer getOffer() {
        return offer();
    }
}
