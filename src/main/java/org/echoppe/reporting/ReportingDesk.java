package org.echoppe.reporting;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SPONSOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;

/** Figures: frozen for a period, then read and taken away by whoever decides. */
@ApplicationScoped
@Transactional
public class ReportingDesk {

    @Inject
    private Snapshots snapshots;

    @Inject
    private Observation observation;

    @Inject
    private WorkbookTemplate template;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk town;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** Counts everything once and keeps it under the next number. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public TakeAnswer take(ProgrammeId id, Period period) {
        ProgrammeView programme = programmes.view(id);
        Instant now = clock.instant();
        var broken = PeriodRule.firstBrokenBy(period, LocalDate.ofInstant(now, programme.zone()));
        if (broken.isPresent()) {
            return new TakeAnswer.Refused(broken.get());
        }
        Figures figures = observation.of(id, period).counted();
        var taken = new Snapshot(programme, town.identity().name(), nextNumber(id), period, now, figures);
        snapshots.add(taken);
        history.note("snapshot.taken", taken.id().value(), "n° " + taken.number());
        return new TakeAnswer.Taken(taken.id(), taken.number());
    }

    private int nextNumber(ProgrammeId programme) {
        return 1
                + snapshots.latestFirst(programme).stream()
                        .mapToInt(SnapshotRow::number)
                        .max()
                        .orElse(0);
    }

    /** All snapshots of a programme, the latest first. */
    @AllowedTo({COORDINATOR, SPONSOR, SYSTEM})
    public List<SnapshotRow> list(ProgrammeId programme) {
        return snapshots.latestFirst(programme);
    }

    @AllowedTo({COORDINATOR, SPONSOR, SYSTEM})
    public SnapshotView figures(SnapshotId id) {
        return snapshot(id).view();
    }

    @AllowedTo({COORDINATOR, SPONSOR, SYSTEM})
    public Optional<SnapshotView> latest(ProgrammeId programme) {
        return snapshots.latestFirst(programme).stream().findFirst().map(row -> figures(row.id()));
    }

    /** The same figures as a spreadsheet, in the reader's language. */
    @AllowedTo({COORDINATOR, SPONSOR, SYSTEM})
    public ReportFile workbook(SnapshotId id, Locale locale) {
        return new WorkbookReport(snapshot(id).view(), locale, town.identity().zone()).fill(template.open());
    }

    private Snapshot snapshot(SnapshotId id) {
        return snapshots.find(id).orElseThrow(() -> new NotAllowedException("snapshot", id));
    }
}
