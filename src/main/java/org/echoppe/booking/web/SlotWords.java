package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.Role;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.booking.CancelledSession;
import org.echoppe.booking.OpenSlot;
import org.echoppe.booking.SessionRow;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** Slots and sessions in the reader's words and the town's hours. */
@RequestScoped
class SlotWords {

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    private Wording wording;

    String text(String key, Object... arguments) {
        return new Texts("booking", visitor.getLocale()).of(key, arguments);
    }

    String day(TimeWindow window) {
        return wording().day(window.start());
    }

    String day(Instant instant) {
        return wording().day(instant);
    }

    String day(LocalDate date) {
        return wording().day(date);
    }

    /** The day at the beginning of a line. */
    String dayFirst(TimeWindow window) {
        return capitalised(day(window));
    }

    String hour(TimeWindow window) {
        return hour(window.start());
    }

    String hour(Instant instant) {
        return wording().hour(instant);
    }

    String hourAndLength(TimeWindow window) {
        return text("when", hour(window), window.minutes());
    }

    List<SlotChoice> choices(List<OpenSlot> slots, String mentor) {
        return slots.stream().map(slot -> choice(slot, mentor)).toList();
    }

    /** The one reason of several slots, as a sentence of its own. */
    Optional<String> commonReason(List<OpenSlot> slots) {
        List<String> reasons = slots.stream()
                .map(slot -> slot.reason().in(visitor.getLocale()))
                .distinct()
                .toList();
        return slots.size() > 1 && reasons.size() == 1
                ? Optional.of(capitalised(reasons.get(0)) + ".")
                : Optional.empty();
    }

    String cancelled(CancelledSession session) {
        String key = session.by() == Role.MENTOR ? "slots.cancelled.MENTOR" : "slots.cancelled.town";
        String said = text(key, session.mentor(), day(session.window()), hour(session.window()));
        return session.reason() == null
                ? said
                : said + " "
                        + text("slots.cancelled.reason", text(session.reason().textFor(Role.MERCHANT)));
    }

    SlotChoice choice(SessionRow session) {
        TimeWindow window = session.window();
        return new SlotChoice(
                session.session().value().toString(),
                dayFirst(window),
                dayFirst(window) + ", " + text("slots.slot", hour(window), window.minutes()),
                name(window, session.mentor()),
                text("slots.upcoming.note"),
                window.minutes());
    }

    private SlotChoice choice(OpenSlot slot, String mentor) {
        TimeWindow window = slot.window();
        return new SlotChoice(
                SlotKey.of(window).toString(),
                dayFirst(window),
                text("slots.slot", hour(window), window.minutes()),
                name(window, mentor),
                slot.reason().in(visitor.getLocale()),
                window.minutes());
    }

    private String name(TimeWindow window, String mentor) {
        return text("slots.slot.name", dayFirst(window), hour(window), window.minutes(), mentor);
    }

    private Wording wording() {
        if (wording == null) {
            wording = new Wording(visitor.getLocale(), town.identity().zone());
        }
        return wording;
    }

    private String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(visitor.getLocale()) + words.substring(1);
    }
}
