package org.echoppe.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.reporting.Period;
import org.echoppe.reporting.ReportFile;
import org.echoppe.reporting.ReportingDesk;
import org.echoppe.reporting.SnapshotId;
import org.echoppe.reporting.SnapshotRow;
import org.echoppe.reporting.TakeAnswer;
import org.echoppe.shared.Wording;
import org.echoppe.shared.web.Notices;
import org.omnifaces.util.Faces;

/** Where the coordinator freezes a period and finds every snapshot again. */
@Named
@RequestScoped
public class ReportsPage {

    private static final String HERE = "/coordinator/reports?faces-redirect=true";

    @Inject
    private ReportingDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk town;

    @Inject
    private Notices notices;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    private ProgrammeView programme;
    private List<SnapshotRow> snapshots = List.of();
    private Wording wording;
    private String from;
    private String until;
    private String snapshot;

    @PostConstruct
    void load() {
        wording = new Wording(visitor.getLocale(), town.identity().zone());
        programme = programmes.current().orElse(null);
        if (programme != null) {
            snapshots = desk.list(programme.id());
            LocalDate today = LocalDate.ofInstant(clock.instant(), programme.zone());
            from = programme.startsOn().toString();
            until = (today.isAfter(programme.endsOn()) ? programme.endsOn() : today).toString();
        }
    }

    public String take() {
        try {
            tell(desk.take(programme.id(), new Period(LocalDate.parse(from), LocalDate.parse(until))));
        } catch (DateTimeParseException unreadable) {
            notices.refusal("reporting", "refused.dates");
        } catch (PersistenceException takenMeanwhile) {
            notices.refusal("reporting", "reports.takenMeanwhile");
        }
        return HERE;
    }

    private void tell(TakeAnswer answer) {
        if (answer instanceof TakeAnswer.Refused refused) {
            notices.refusal("reporting", "refused." + refused.because());
        } else if (answer instanceof TakeAnswer.Taken taken) {
            notices.success("reporting", "reports.taken", taken.number());
        }
    }

    public void download() throws IOException {
        ReportFile file = desk.workbook(asked(), visitor.getLocale());
        Faces.sendFile(file.content(), file.name(), true);
    }

    private SnapshotId asked() {
        try {
            return new SnapshotId(UUID.fromString(snapshot));
        } catch (IllegalArgumentException unreadable) {
            throw new NotAllowedException("snapshot", "unknown");
        }
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public List<SnapshotRow> getSnapshots() {
        return snapshots;
    }

    public Wording getWording() {
        return wording;
    }

    public String getFrom() {
        return from;
    }

    /** What was typed; nothing becomes a date that cannot be read. */
    public void setFrom(String typed) {
        from = typed == null ? "" : typed;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String typed) {
        until = typed == null ? "" : typed;
    }

    public String getSnapshot() {
        return snapshot;
    }

    public void setSnapshot(String snapshot) {
        this.snapshot = snapshot;
    }
}
