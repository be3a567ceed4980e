package org.echoppe.mentor.busy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.access.MunicipalityId;
import org.echoppe.calendar.WindowSet;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.busy.BusyReading.Read;
import org.echoppe.mentor.busy.BusyReading.Unreadable;
import org.hibernate.annotations.TenantId;

/** One calendar of one expert. A file was read once; an address is asked every hour, and less often while it fails. */
@Entity
@Table(name = "busy_calendar")
class BusyCalendar {

    private static final Duration AGAIN = Duration.ofHours(1);
    private static final int MOST_HOURS = 24;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BusyCalendarId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private MentorId mentor;

    private String name;
    private String address;

    @Convert(converter = WindowsColumn.class)
    private WindowSet windows = WindowSet.EMPTY;

    @Column(name = "left_out")
    private int leftOut;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "read_until")
    private Instant readUntil;

    @Column(name = "next_read_at")
    private Instant nextReadAt;

    private int failures;

    @Enumerated(EnumType.STRING)
    private BusyProblem problem;

    protected BusyCalendar() {}

    private BusyCalendar(MentorId mentor, String name, Instant now) {
        this.id = BusyCalendarId.create();
        this.mentor = mentor;
        this.name = name;
        addedAt = now;
    }

    static BusyCalendar ofFile(MentorId mentor, String name, Instant now) {
        return new BusyCalendar(mentor, name, now);
    }

    static BusyCalendar at(MentorId mentor, CalendarAddress address, Instant now) {
        var calendar = new BusyCalendar(mentor, address.host(), now);
        calendar.address = address.url();
        calendar.nextReadAt = now;
        return calendar;
    }

    BusyCalendarId id() {
        return id;
    }

    MentorId mentor() {
        return mentor;
    }

    boolean isAt(CalendarAddress other) {
        return other.url().equals(address);
    }

    /** Nobody else asks it meanwhile; whoever dies over it leaves it to the next hour. */
    DueCalendar claim(Instant now) {
        nextReadAt = now.plus(AGAIN);
        return new DueCalendar(id, new MunicipalityId(municipality), address);
    }

    void isDue(Instant now) {
        if (address != null) {
            nextReadAt = now;
        }
    }

    void says(BusyReading reading, Instant until, Instant now) {
        if (reading instanceof Read read) {
            windows = read.busy();
            leftOut = read.leftOut();
            readAt = now;
            readUntil = until;
            failures = 0;
            problem = null;
        } else if (reading instanceof Unreadable unreadable) {
            fails(unreadable.because(), now);
        }
    }

    private void fails(BusyProblem because, Instant now) {
        problem = because;
        failures++;
        nextReadAt = now.plus(AGAIN.multipliedBy(Math.min(failures, MOST_HOURS)));
    }

    BusyCalendarRow row() {
        return new BusyCalendarRow(id, name, address != null, readAt, readUntil, windows.size(), leftOut, problem);
    }
}
