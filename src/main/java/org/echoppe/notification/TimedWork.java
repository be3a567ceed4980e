package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;

/** Goes through all towns and writes what the clock causes; what two nodes write at once, the database lets one of them. */
@ApplicationScoped
class TimedWork {

    private static final Logger LOG = System.getLogger(TimedWork.class.getName());

    @Inject
    private Instance<TimedLetters> kinds;

    @Inject
    private SaidOnce saidOnce;

    @Inject
    private TownDesk towns;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    void go() {
        visitor.work(null);
        towns.all().forEach(this::writeFor);
    }

    private void writeFor(MunicipalityId town) {
        visitor.work(town);
        programmes.current().filter(this::runs).ifPresent(programme -> kinds.forEach(kind -> write(kind, programme)));
    }

    private boolean runs(ProgrammeView programme) {
        return programme.runsOn(LocalDate.ofInstant(clock.instant(), programme.zone()));
    }

    /** One kind that fails must not keep the others from being written. */
    private void write(TimedLetters kind, ProgrammeView programme) {
        try {
            kind.due(programme).forEach(saidOnce::write);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The letters (%s) could not be gathered.".formatted(kind), e);
        }
    }
}
