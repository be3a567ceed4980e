package org.echoppe.programme;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SPONSOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;

/** The programmes of a town: opened, changed, looked at. */
@ApplicationScoped
@Transactional
public class ProgrammeDesk {

    @Inject
    private Programmes programmes;

    @Inject
    private TownDesk town;

    @Inject
    private History history;

    @Inject
    private Event<ProgrammeOpened> opened;

    @Inject
    private Clock clock;

    /** Opens a programme, which gets its own copy of the catalogue. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public ProgrammeId open(NewProgramme wanted) {
        var id = ProgrammeId.create();
        programmes.add(new Programme(id, wanted));
        history.note("programme.opened", id.value(), "");
        opened.fire(new ProgrammeOpened(id));
        return id;
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public void change(ProgrammeId id, NewProgramme wanted) {
        programme(id).change(wanted);
        history.note("programme.changed", id.value(), "");
    }

    /** The programme that runs today, else the latest; empty where the town has none. */
    @AllowedTo({COORDINATOR, MENTOR, SPONSOR, MERCHANT, SYSTEM})
    public Optional<ProgrammeView> current() {
        var identity = town.identity();
        LocalDate today = LocalDate.ofInstant(clock.instant(), identity.zone());
        List<Programme> all = programmes.latestFirst();
        return all.stream()
                .filter(programme -> programme.runsOn(today))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(programme -> programme.seenFrom(identity));
    }

    @AllowedTo({COORDINATOR, MENTOR, SPONSOR, MERCHANT, SYSTEM})
    public ProgrammeView view(ProgrammeId id) {
        return programme(id).seenFrom(town.identity());
    }

    private Programme programme(ProgrammeId id) {
        return programmes.programme(id).orElseThrow(() -> new NotAllowedException("programme", id));
    }
}
