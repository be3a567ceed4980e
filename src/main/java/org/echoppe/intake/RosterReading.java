package org.echoppe.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Goes through the rows of a sheet and says of each what confirming would do. */
final class RosterReading<D> {

    private record Earlier<D>(int row, D data) {}

    private record Verdict(RowState state, List<Fact> changes) {}

    private final Roster<D> roster;
    private final Map<String, Earlier<D>> earlier = new HashMap<>();
    private final List<D> toWrite = new ArrayList<>();

    RosterReading(Roster<D> roster) {
        this.roster = roster;
    }

    /** New and changed people, as they should be kept; complete once every row was looked at. */
    List<D> toWrite() {
        return toWrite;
    }

    PreviewRow preview(RowCells cells) {
        if (SheetTemplate.isExample(roster.title(cells))) {
            cells.note(RowProblem.ofRow("row.example"));
        }
        D data = roster.read(cells);
        roster.problems(data).forEach(cells::note);
        if (cells.hasProblems()) {
            return cells.preview(RowState.PROBLEM, roster.title(cells), List.of(), List.of());
        }
        D kept = roster.tidied(data);
        Verdict verdict = verdict(cells, kept);
        if (verdict.state.isWritten()) {
            toWrite.add(kept);
        }
        return cells.preview(verdict.state, roster.title(cells), facts(kept), verdict.changes);
    }

    private Verdict verdict(RowCells cells, D data) {
        String key = roster.key(data);
        Earlier<D> same = earlier.putIfAbsent(key, new Earlier<>(cells.number(), data));
        if (same != null) {
            return new Verdict(repeated(cells, data, same), List.of());
        }
        roster.conflicts(cells.number(), data).forEach(cells::note);
        if (cells.hasProblems()) {
            return new Verdict(RowState.PROBLEM, List.of());
        }
        Optional<D> known = roster.known(key);
        List<Fact> changes = known.map(before -> changes(before, data)).orElse(List.of());
        return new Verdict(stateOf(known.isPresent(), changes), changes);
    }

    private RowState repeated(RowCells cells, D data, Earlier<D> same) {
        if (changes(same.data, data).isEmpty()) {
            cells.notice(IntakeText.of("notice.repeated", same.row));
            return RowState.REPEATED;
        }
        cells.note(RowProblem.ofRow("row.contradicts", same.row));
        return RowState.PROBLEM;
    }

    private static RowState stateOf(boolean isKnown, List<Fact> changes) {
        if (!isKnown) {
            return RowState.NEW;
        }
        return changes.isEmpty() ? RowState.UNCHANGED : RowState.CHANGED;
    }

    /** What was understood beside the name, which heads the row anyway. */
    private List<Fact> facts(D data) {
        return roster.facts(data).entrySet().stream()
                .filter(fact -> fact.getValue() != Sayable.NOTHING)
                .skip(1)
                .map(fact -> Fact.of(fact.getKey(), fact.getValue()))
                .toList();
    }

    private List<Fact> changes(D before, D after) {
        Map<Column, Sayable> old = roster.facts(before);
        return roster.facts(after).entrySet().stream()
                .filter(fact -> !isSame(old.get(fact.getKey()), fact.getValue()))
                .map(fact -> Fact.change(fact.getKey(), old.get(fact.getKey()), fact.getValue()))
                .toList();
    }

    private static boolean isSame(Sayable before, Sayable after) {
        return before.equals(after)
                || Objects.equals(before.in(java.util.Locale.FRENCH), after.in(java.util.Locale.FRENCH));
    }
}
