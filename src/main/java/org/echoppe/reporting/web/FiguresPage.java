package org.echoppe.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.reporting.FigureWords;
import org.echoppe.reporting.Metric;
import org.echoppe.reporting.ReportFile;
import org.echoppe.reporting.ReportingDesk;
import org.echoppe.reporting.SnapshotView;
import org.omnifaces.util.Faces;

/** The latest snapshot as the sponsor reads it. */
@Named
@RequestScoped
public class FiguresPage {

    @Inject
    private ReportingDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    private boolean hasProgramme;
    private SnapshotView view;
    private FigureWords words;

    @PostConstruct
    void load() {
        words = new FigureWords(visitor.getLocale(), town.identity().zone());
        var programme = programmes.current();
        hasProgramme = programme.isPresent();
        view = programme.flatMap(current -> desk.latest(current.id())).orElse(null);
    }

    public void download() throws IOException {
        ReportFile file = desk.workbook(view.getId(), visitor.getLocale());
        Faces.sendFile(file.content(), file.name(), true);
    }

    public boolean isHasProgramme() {
        return hasProgramme;
    }

    public SnapshotView getView() {
        return view;
    }

    public FigureWords getWords() {
        return words;
    }

    public List<Metric> getMetrics() {
        return List.of(Metric.values());
    }
}
