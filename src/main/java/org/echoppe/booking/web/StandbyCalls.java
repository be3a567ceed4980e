package org.echoppe.booking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.echoppe.access.Visitor;
import org.echoppe.booking.MentorSession;
import org.echoppe.booking.MentorSessionDesk;
import org.echoppe.booking.standby.AskedCall;
import org.echoppe.booking.standby.CallDesk;
import org.echoppe.booking.standby.StandbyDesk;
import org.echoppe.booking.standby.StandbyTime;
import org.echoppe.shared.Phone;
import org.echoppe.shared.Texts;
import org.echoppe.shared.web.Notices;

/** On the mentor's day: who asks for a session now, the one they said yes to, and the switch to standby. */
@Named
@RequestScoped
public class StandbyCalls {

    private static final String DAY = "/mentor/day?faces-redirect=true";

    @Inject
    private CallDesk desk;

    @Inject
    private StandbyDesk standby;

    @Inject
    private MentorSessionDesk sessions;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.done}")
    private String done;

    @Inject
    @ManagedProperty("#{param.no}")
    private String no;

    private List<AskedCall> asked;
    private Instant until;

    @PostConstruct
    void read() {
        asked = desk.forMe(visitor.getLocale());
        until = standby.until().orElse(null);
    }

    /** Why the mentor who said yes just now does not go after all. */
    public void sayRefusal() {
        if (isRefusal()) {
            notices.refusal("booking", "standby." + no);
        }
    }

    private boolean isRefusal() {
        return no != null
                && no.matches("(no|not)\\.[A-Z_]+")
                && new Texts("booking", visitor.getLocale()).knows("standby." + no);
    }

    public String begin(StandbyTime time) {
        standby.begin(time);
        return DAY;
    }

    public String end() {
        standby.end();
        return DAY;
    }

    public List<AskedCall> getAsked() {
        return asked;
    }

    /** Until when they are on standby, or null. */
    public Instant getUntil() {
        return until;
    }

    /** The session they have just said yes to, or null. */
    public MentorSession getGoing() {
        return "going".equals(done)
                ? sessions.notOver().stream()
                        .filter(session -> session.isRunning(clock.instant()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    public String getPhone() {
        return Phone.shown(getGoing().phone()).replace(' ', '\u00a0');
    }

    /** Changes whenever this part of the page has something else to say. */
    public String getState() {
        return asked.stream().map(call -> call.call().value().toString()).collect(Collectors.joining(" ")) + until;
    }
}
