package org.echoppe.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.echoppe.programme.ActionCode;

/** All that pages and files are made from: totals, and actions and trades as far as the shield allows. */
public final class SnapshotView {

    private final SnapshotRow row;
    private final String checksum;
    private final String town;
    private final String programme;
    private final Figures figures;

    SnapshotView(SnapshotRow row, String checksum, String town, String programme, Figures figures) {
        this.row = row;
        this.checksum = checksum;
        this.town = town;
        this.programme = programme;
        this.figures = figures;
    }

    public long amount(Metric metric) {
        return figures.amount(metric);
    }

    /** The total of a metric by its code, as pages ask for it. */
    public long amount(String metric) {
        return amount(Metric.valueOf(metric));
    }

    public List<ActionLine> getActions() {
        Set<String> secret = Shield.secretItems(figures.of(Metric.MERCHANTS, Dimension.ACTION));
        return Stream.of(ActionCode.values())
                .map(action -> secret.contains(action.name()) ? ActionLine.secret(action) : line(action))
                .toList();
    }

    private ActionLine line(ActionCode action) {
        return new ActionLine(
                action,
                figures.amount(Metric.MERCHANTS, action),
                figures.amount(Metric.ACTIONS_NOT_BEGUN, action),
                figures.amount(Metric.ACTIONS_UNDER_WAY, action),
                figures.amount(Metric.ACTIONS_COMPLETED, action),
                figures.amount(Metric.STEPS_DONE, action),
                false);
    }

    public List<TradeLine> getTrades() {
        return Shield.over(figures.of(Metric.MERCHANTS, Dimension.TRADE));
    }

    public SnapshotId getId() {
        return row.id();
    }

    public int getNumber() {
        return row.number();
    }

    public Period getPeriod() {
        return row.period();
    }

    public Instant getTakenAt() {
        return row.takenAt();
    }

    public String getChecksum() {
        return checksum;
    }

    public String getTown() {
        return town;
    }

    public String getProgramme() {
        return programme;
    }
}
