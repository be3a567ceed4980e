package org.echoppe.api.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.echoppe.access.Role;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.api.FeedDesk;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Wording;

/** The address at which a mentor’s sessions, or for a coordinator those of the programme, can be followed. */
@Named
@RequestScoped
public class FeedPage {

    @Inject
    private FeedDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    @Inject
    @ManagedProperty("#{param.done}")
    private String done;

    private String address;

    /** The address is in the answer to this and nowhere else. */
    public void make() {
        address = visitor.role() == Role.COORDINATOR
                ? programmes.current().map(ProgrammeView::id).map(desk::make).orElse(null)
                : desk.make();
    }

    public String takeBack() {
        desk.takeBack();
        String audience = visitor.role() == Role.COORDINATOR ? "coordinator" : "mentor";
        return "/" + audience + "/feed?faces-redirect=true&done=stopped";
    }

    /** Null unless it was just made. */
    public String getAddress() {
        return address;
    }

    /** As calendars on phones are called. */
    public String getAddressToOpen() {
        return address.replaceFirst("^https?:", "webcal:");
    }

    public boolean isFollowed() {
        return desk.since().isPresent();
    }

    public boolean isStopped() {
        return "stopped".equals(done) && address == null;
    }

    public boolean isPossible() {
        return visitor.role() == Role.MENTOR || programmes.current().isPresent();
    }

    /** The day on which it was made, in the middle of a sentence. */
    public String getSince() {
        return desk.since().map(this::day).orElse("");
    }

    private String day(Instant moment) {
        return new Wording(visitor.getLocale(), town.identity().zone()).day(moment);
    }
}
