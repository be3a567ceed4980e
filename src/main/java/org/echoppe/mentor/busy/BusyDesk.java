package org.echoppe.mentor.busy;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.calendar.WindowSet;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.busy.BusyReading.Unreadable;
import org.echoppe.mentor.busy.BusyResult.Added;
import org.echoppe.mentor.busy.BusyResult.Refused;
import org.echoppe.shared.Settings;

/** The calendars an expert tells us of, and the times they are not free by them. Nobody is told what else stands in them. */
@ApplicationScoped
@Transactional
public class BusyDesk {

    public static final int MOST_BYTES = BusyFile.MOST_BYTES;
    static final int MOST_CALENDARS = 3;
    private static final int LONGEST_NAME = 120;

    @Inject
    private BusyCalendars calendars;

    @Inject
    private MentorDesk mentors;

    @Inject
    private TownDesk town;

    @Inject
    private History history;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Those of the expert who is here. */
    @AllowedTo(MENTOR)
    public List<BusyCalendarRow> mine() {
        return calendars.of(mentors.me()).stream().map(BusyCalendar::row).toList();
    }

    /** Reads a file once, at once. */
    @AllowedTo(MENTOR)
    public BusyResult addFile(String name, byte[] content) {
        if (isFull()) {
            return new Refused(BusyProblem.TOO_MANY_CALENDARS);
        }
        BusyFile file = reader();
        BusyReading reading = file.read(content);
        if (reading instanceof Unreadable unreadable) {
            return new Refused(unreadable.because());
        }
        BusyCalendar calendar = BusyCalendar.ofFile(mentors.me(), tidy(name), clock.instant());
        calendar.says(reading, file.reach().end(), clock.instant());
        return added(calendar);
    }

    /** From now on a job asks this address; the same one twice is one. */
    @AllowedTo(MENTOR)
    public BusyResult addAddress(String typed) {
        Optional<CalendarAddress> address = CalendarAddress.read(typed);
        if (address.isEmpty()) {
            return new Refused(BusyProblem.NOT_AN_ADDRESS);
        }
        Optional<BusyCalendar> known = calendars.of(mentors.me()).stream()
                .filter(calendar -> calendar.isAt(address.get()))
                .findFirst();
        if (known.isPresent()) {
            known.get().isDue(clock.instant());
            return new Added(known.get().id());
        }
        return isFull()
                ? new Refused(BusyProblem.TOO_MANY_CALENDARS)
                : added(BusyCalendar.at(mentors.me(), address.get(), clock.instant()));
    }

    /** What it said is forgotten with it. */
    @AllowedTo(MENTOR)
    public void remove(BusyCalendarId id) {
        BusyCalendar calendar = calendars
                .calendar(id)
                .filter(found -> found.mentor().equals(mentors.me()))
                .orElseThrow(() -> new NotAllowedException("calendar", id));
        calendars.remove(calendar);
        history.note("mentor.calendar-removed", calendar.mentor().value(), "");
    }

    /** When this expert is not free by their own calendars. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public WindowSet of(MentorId mentor) {
        return calendars.windowsOf(mentor);
    }

    /** The next address to ask, ours for an hour. */
    @AllowedTo(SYSTEM)
    public Optional<DueCalendar> claim() {
        return calendars.nextDue(clock.instant()).map(calendar -> calendar.claim(clock.instant()));
    }

    /** Writes down what an address said; it may have been removed meanwhile. */
    @AllowedTo(SYSTEM)
    public void told(BusyCalendarId id, byte[] content) {
        BusyFile file = reader();
        calendars
                .calendar(id)
                .ifPresent(calendar ->
                        calendar.says(file.read(content), file.reach().end(), clock.instant()));
    }

    /** Writes down that an address said nothing, and why. */
    @AllowedTo(SYSTEM)
    public void failed(BusyCalendarId id, BusyProblem because) {
        calendars.calendar(id).ifPresent(calendar -> calendar.says(new Unreadable(because), null, clock.instant()));
    }

    private BusyResult added(BusyCalendar calendar) {
        calendars.add(calendar);
        history.note("mentor.calendar-added", calendar.mentor().value(), "");
        return new Added(calendar.id());
    }

    private boolean isFull() {
        return calendars.of(mentors.me()).size() >= MOST_CALENDARS;
    }

    private BusyFile reader() {
        return new BusyFile(town.identity().zone(), URI.create(settings.url()).getHost(), clock.instant());
    }

    private static String tidy(String name) {
        String line = name == null ? "" : name.replaceAll("[\\p{C}\\s]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_NAME));
    }
}
