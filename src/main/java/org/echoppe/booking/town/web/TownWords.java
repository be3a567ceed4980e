package org.echoppe.booking.town.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.access.Role;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.ChangeReason;
import org.echoppe.booking.OpenSlot;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.town.TownSession;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.shared.Phone;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** Sessions and slots in the coordinator's words and the town's hours. */
@RequestScoped
public class TownWords {

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    private Wording wording;

    @PostConstruct
    void read() {
        wording = new Wording(visitor.getLocale(), town.identity().zone());
    }

    /** A day's slots under its heading. */
    public record Day(String name, List<Choice> slots) {}

    /** One slot to choose; the start in seconds, and the whole of it for those who listen. */
    public record Choice(long start, long minutes, String label, String name, String reason) {}

    List<Day> days(List<OpenSlot> slots) {
        return slots.stream()
                .collect(Collectors.groupingBy(
                        slot -> day(slot.window()),
                        LinkedHashMap::new,
                        Collectors.mapping(this::choice, Collectors.toList())))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    private Choice choice(OpenSlot slot) {
        TimeWindow window = slot.window();
        return new Choice(
                window.start().getEpochSecond(),
                window.minutes(),
                text("slots.slot", hour(window), window.minutes()),
                when(window),
                slot.reason().in(locale()));
    }

    /** Day, hour and length on one line. */
    public String when(TimeWindow window) {
        return text("town.when", day(window), hour(window), window.minutes());
    }

    /** The same inside a sentence. */
    String moment(TimeWindow window) {
        return text("town.moment", wording.day(window.start()), hour(window), window.minutes());
    }

    /** At the beginning of a line. */
    public String day(TimeWindow window) {
        String said = wording.day(window.start());
        return said.substring(0, 1).toUpperCase(locale()) + said.substring(1);
    }

    String weekday(TimeWindow window) {
        return window.start().atZone(town.identity().zone()).getDayOfWeek().getDisplayName(TextStyle.FULL, locale());
    }

    String dayInside(TimeWindow window) {
        return wording.day(window.start());
    }

    String day(LocalDate date) {
        return wording.day(date);
    }

    public String hour(TimeWindow window) {
        return wording.hour(window.start());
    }

    /** What became of it, and whose doing that was. */
    public String status(TownSession session) {
        if (session.isRunning(now())) {
            return text("town.status.RUNNING");
        }
        return session.isToNote(now()) ? text("town.status.TO_NOTE") : status(session.status(), session.cancelledBy());
    }

    String status(SessionStatus status, Role by) {
        return status == SessionStatus.CANCELLED && by != null ? text("town.status.CANCELLED." + by) : status(status);
    }

    /** Why, and that it was late; empty where there is nothing to say. */
    public String circumstance(TownSession session) {
        return Stream.of(
                        session.reason() == null ? "" : reason(session.reason()),
                        session.late() ? text("town.late") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String reason(ChangeReason reason) {
        return text("reason." + reason);
    }

    String status(SessionStatus status) {
        return text("town.status." + status);
    }

    public String tone(TownSession session) {
        return switch (session.status()) {
            case BOOKED -> session.isToNote(now()) ? "attention" : "info";
            case HELD -> "done";
            case INTERRUPTED -> "attention";
            case MISSED_BY_MERCHANT, MISSED_BY_MENTOR -> "rush";
            case CANCELLED -> "neutral";
        };
    }

    /** The merchant's own words for a rule, unless the coordinator needs others. */
    String refusal(BookingRule because, String mentor) {
        var texts = texts();
        String own = "town.refused." + because;
        return texts.of(texts.knows(own) ? own : "refused." + because, mentor == null ? "" : mentor);
    }

    public static String phone(String number) {
        return Phone.shown(number).replace(' ', '\u00a0');
    }

    String text(String key, Object... arguments) {
        return texts().of(key, arguments);
    }

    Locale locale() {
        return visitor.getLocale();
    }

    Instant now() {
        return clock.instant();
    }

    private Texts texts() {
        return new Texts("booking", locale());
    }
}
