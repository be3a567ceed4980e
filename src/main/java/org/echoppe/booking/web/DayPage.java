package org.echoppe.booking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.access.Visitor;
import org.echoppe.booking.AccompaniedShop;
import org.echoppe.booking.MentorDay;
import org.echoppe.booking.MentorDayDesk;
import org.echoppe.booking.MentorSession;
import org.echoppe.matching.PairingId;
import org.echoppe.shared.Phone;
import org.echoppe.shared.web.Notices;

/** The mentor's day: pairings to answer, sessions to note, the visits of today and after. */
@Named
@RequestScoped
public class DayPage {

    private static final Set<String> DONE = Set.of("noted", "accepted", "cancelled");

    @Inject
    private MentorDayDesk desk;

    @Inject
    private TownHours hours;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.done}")
    private String done;

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

    public void load() {
        if (done != null && DONE.contains(done)) {
            notices.success("action", "day.done." + done);
        }
    }

    public String accept(PairingId pairing) {
        desk.accept(pairing);
        return "/mentor/day?faces-redirect=true&done=accepted";
    }

    public List<AccompaniedShop> getOffered() {
        return day.shops().stream().filter(AccompaniedShop::isOffered).toList();
    }

    public List<AccompaniedShop> getAccompanied() {
        return day.shops().stream().filter(shop -> !shop.isOffered()).toList();
    }

    public List<MentorSession> getToNote() {
        return day.toNote();
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
        return Phone.shown(number);
    }

    public TownHours getHours() {
        return hours;
    }
}
