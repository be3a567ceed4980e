package org.echoppe.notification;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Settings;

/** The ways out of the house, for the coordinator: stopped and let go again, and what short messages may cost. */
@ApplicationScoped
@Transactional
public class TransportDesk {

    public static final int HIGHEST_CEILING = 100_000;

    @Inject
    private Transports transports;

    @Inject
    private SmsCeilings ceilings;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Settings settings;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @AllowedTo({COORDINATOR, SYSTEM})
    public List<TransportRow> list() {
        return Stream.of(Channel.values()).map(this::row).toList();
    }

    /** From now on nothing of the town leaves this way; what is leaving at this moment still does. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public void pause(Channel channel) {
        if (transports.pauseOf(channel).isEmpty()) {
            var pause = new TransportPause(channel, clock.instant());
            transports.add(pause);
            history.note("transport.paused", pause.id(), channel.name());
        }
    }

    /** What waited leaves now, unless it is too late for it. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public void resume(Channel channel) {
        transports.pauseOf(channel).ifPresent(pause -> {
            transports.resume(pause, clock.instant());
            history.note("transport.resumed", pause.id(), channel.name());
        });
    }

    /** Of the programme that runs or comes next; empty before the first one is opened. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Optional<SmsBudget> budget() {
        return programmes.current().map(this::budgetOf);
    }

    /** How many short messages that programme may pay for in a month. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public void limit(int perMonth) {
        if (perMonth < 0 || perMonth > HIGHEST_CEILING) {
            throw new NotAllowedException("ceiling", perMonth);
        }
        ProgrammeView programme = programmes.current().orElseThrow(() -> new NotAllowedException("programme", "none"));
        ceilings.set(programme.id().value(), perMonth);
        history.note("sms.limited", programme.id().value(), String.valueOf(perMonth));
    }

    private SmsBudget budgetOf(ProgrammeView programme) {
        var id = programme.id().value();
        return new SmsBudget(
                programme.name(), ceilings.perMonth(id), ceilings.spent(id, visitor.town(), clock.instant()));
    }

    private TransportRow row(Channel channel) {
        boolean ready = channel == Channel.MAIL ? settings.hasMailServer() : settings.hasSmsGateway();
        Instant since = transports.pauseOf(channel).map(TransportPause::since).orElse(null);
        return new TransportRow(channel, ready, since, transports.waiting(channel));
    }
}
