package org.echoppe.booking;

import static org.echoppe.access.Role.MENTOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.TownDesk;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorDesk;

/** The sessions of the mentor who is here, to be read. Only ever their own. */
@ApplicationScoped
@Transactional
@AllowedTo(MENTOR)
public class MentorSessionDesk {

    @Inject
    private MentorDays days;

    @Inject
    private SessionsInSight inSight;

    @Inject
    private MentorDesk mentors;

    @Inject
    private TownDesk town;

    @Inject
    private Clock clock;

    /** The sessions of a day, in their order of time. */
    public List<MentorSession> day(LocalDate day) {
        ZoneId zone = town.identity().zone();
        var window = new TimeWindow(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
        return days.during(mentors.me(), window);
    }

    /** Those that are still to begin or to end, the next first. */
    public List<MentorSession> notOver() {
        return days.notOver(mentors.me(), clock.instant());
    }

    /** Those that are over and of which nobody told what became of them, latest first. */
    public List<MentorSession> toNote() {
        return days.toNote(mentors.me(), clock.instant());
    }

    /** One of them, cancelled or not. */
    public MentorSession session(SessionId id) {
        return days.session(inSight.session(id));
    }
}
