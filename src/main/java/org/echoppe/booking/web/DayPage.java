package org.echoppe.booking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.booking.AccompaniedShop;
import org.echoppe.booking.MentorDay;
import org.echoppe.booking.MentorDayDesk;
import org.echoppe.booking.MentorSession;
import org.echoppe.booking.MentorSessionDesk;
import org.echoppe.booking.SessionId;
import org.echoppe.matching.Answered;
import org.echoppe.matching.PairingId;
import org.echoppe.shared.Phone;
import org.echoppe.shared.web.Notices;

/** The mentor's day: pairings to answer, sessions to note, the visits of today and after. */
@Named
@RequestScoped
public class DayPage {

    @Inject
    private MentorDayDesk desk;

    @Inject
    private TownHours hours;

    @Inject
    private Visitor visitor;

    @Inject
    private MentorSessionDesk sessions;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.done}")
    private String done;

    @Inject
    @ManagedProperty("#{param.of}")
    private String of;

    private MentorDay day;
    private Map<LocalDate, List<MentorSession>> ahead;

    @PostConstruct
    void read() {
        day = desk.today(visitor.getLocale());
        ahead = new LinkedHashMap<>();
        ahead.put(day.today(), new ArrayList<>());
        for (MentorSession session : day.ahead()) {
            ahead.computeIfAbsent(hours.date(session), date -> new ArrayList<>())
                    .add(session);
        }
    }

    /** Says what was done on the page before, and to what. */
    public void load() {
        if ("accepted".equals(done)) {
            getAccompanied().stream()
                    .filter(shop -> shop.pairing().value().toString().equals(of))
                    .forEach(shop -> notices.success("action", "day.done.accepted", shop.shop()));
        } else if ("declined".equals(done)) {
            notices.success("action", "day.done.declined");
        } else if ("over".equals(done)) {
            notices.refusal("action", "day.done.over");
        } else if ("noted".equals(done)) {
            sayOfSession("day.done.noted");
        }
    }

    private void sayOfSession(String key) {
        MentorSession session = sessions.session(session());
        Instant start = session.window().start();
        notices.success("action", key, session.shop(), hours.day(start), hours.hour(start));
    }

    private SessionId session() {
        try {
            return new SessionId(UUID.fromString(String.valueOf(of)));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("session", of);
        }
    }

    public String accept(PairingId pairing) {
        boolean isGiven = desk.accept(pairing) == Answered.GIVEN;
        return "/mentor/day?faces-redirect=true&done=" + (isGiven ? "accepted&of=" + pairing.value() : "over");
    }

    public List<AccompaniedShop> getOffered() {
        return day.shops().stream().filter(AccompaniedShop::isOffered).toList();
    }

    public List<AccompaniedShop> getAccompanied() {
        return day.shops().stream().filter(shop -> !shop.isOffered()).toList();
    }

    public boolean isPauseAhead(AccompaniedShop shop) {
        return shop.pause() != null && !shop.pause().isOver(day.today());
    }

    public List<MentorSession> getToNote() {
        return day.toNote();
    }

    /** Noted today, to be found again. */
    public List<MentorSession> getNoted() {
        return day.noted();
    }

    public boolean isRunning(MentorSession session) {
        return session.isRunning(clock.instant());
    }

    /** Today first, also when it is empty. */
    public List<LocalDate> getDays() {
        return List.copyOf(ahead.keySet());
    }

    public List<MentorSession> on(LocalDate date) {
        return ahead.get(date);
    }

    public boolean isToday(LocalDate date) {
        return date.equals(day.today());
    }

    /** The shop of a session, or null when the pairing is over. */
    public AccompaniedShop shop(MentorSession session) {
        return day.shop(session.merchant()).orElse(null);
    }

    public String phone(String number) {
        return Phone.shown(number).replace(' ', '\u00a0');
    }

    public TownHours getHours() {
        return hours;
    }
}
