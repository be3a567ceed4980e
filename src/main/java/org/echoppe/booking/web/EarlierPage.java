package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingResult.Refused;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.OpenSlot;
import org.echoppe.booking.Proposal;
import org.echoppe.booking.SlotRequest;
import org.echoppe.booking.waiting.EarlierOfferId;
import org.echoppe.booking.waiting.OfferedSlot;
import org.echoppe.booking.waiting.WaitingDesk;
import org.echoppe.calendar.TimeWindow;

/** An earlier time that was offered: to be taken while it is free, or left to somebody else. */
@Named
@RequestScoped
public class EarlierPage {

    private static final int MOST_INSTEAD = 3;

    @Inject
    private WaitingDesk desk;

    @Inject
    private BookingDesk booking;

    @Inject
    private ShopParameters asked;

    @Inject
    private ShopAddress address;

    @Inject
    private SlotWords words;

    @Inject
    private TownHours hours;

    private String key;
    private OfferedSlot offered;
    private Proposal proposal;
    private BookingRule against;
    private List<OpenSlot> instead = List.of();

    /** Whoever has it already is led to their session. */
    public String load() {
        against = proposal().against();
        instead = proposal().instead();
        return proposal().own() == null ? null : address.of(proposal().own());
    }

    public String accept() {
        BookingResult result = desk.accept(asked.offer(), getKey());
        if (result instanceof Booked booked) {
            return offered().session() == null ? address.of(booked.session()) : address.moved(booked.session());
        }
        var refused = (Refused) result;
        against = refused.because();
        instead = refused.instead();
        return null;
    }

    public String decline() {
        desk.decline(asked.offer());
        return offered().session() == null
                ? address.slots()
                : address.of(offered().session());
    }

    private OfferedSlot offered() {
        if (offered == null) {
            EarlierOfferId id = asked.offer();
            offered = desk.offer(id);
        }
        return offered;
    }

    private Proposal proposal() {
        if (proposal == null) {
            TimeWindow window = offered().window();
            int minutes = (int) window.minutes();
            proposal = offered().session() == null
                    ? booking.propose(window.start(), minutes)
                    : booking.proposeInsteadOf(offered().session(), window.start(), minutes);
        }
        return proposal;
    }

    public boolean isFree() {
        return against == null;
    }

    public String getTitle() {
        return words.text(isFree() ? "earlier.title" : "book.refused");
    }

    public String getLead() {
        TimeWindow window = offered().window();
        return words.dayFirst(window) + ", " + words.hourAndLength(window);
    }

    public String getPlace() {
        return words.text("place." + proposal().partners().mode(), mentor());
    }

    /** What it would replace, or null. */
    public String getBefore() {
        if (offered().session() == null) {
            return null;
        }
        TimeWindow before = booking.session(offered().session()).window();
        return words.text("earlier.before", words.day(before), words.hour(before));
    }

    public String getUntil() {
        return offered().isOpen()
                ? words.text("earlier.until", hours.hour(offered().until()))
                : words.text("earlier.late");
    }

    public String getTakeIt() {
        return words.text("earlier.accept", words.hour(offered().window()));
    }

    public String getLeaveIt() {
        return words.text(offered().session() == null ? "earlier.decline.none" : "earlier.decline");
    }

    public String getRefusal() {
        return words.text("refused." + against, mentor());
    }

    public String getStill() {
        return words.text(offered().session() == null ? "earlier.still.none" : "earlier.still");
    }

    public List<DayOfSlots> getInstead() {
        return DayOfSlots.of(words.choices(instead.stream().limit(MOST_INSTEAD).toList(), mentor()), false);
    }

    /** The session that would move, or null. */
    public String getMoved() {
        return offered().session() == null ? null : offered().session().value().toString();
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

    private String mentor() {
        return proposal().partners().mentor();
    }
}
