package org.echoppe.matching.draft;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.echoppe.matching.Criterion;
import org.echoppe.programme.ActionCode;

/** What a draft lacks for one action: so many merchants have nobody, only for want of this. */
public record Shortage(ActionCode action, Criterion of, int merchants) {

    /** The smallest changes that would give a mentor to merchants who have none: a place each, or somebody who knows the action. */
    public static List<Shortage> in(List<DraftRow> rows) {
        Map<ActionCode, Map<Criterion, Long>> missing = rows.stream()
                .filter(DraftRow::isAlone)
                .filter(row -> row.inTheWay() == Criterion.CAPACITY || row.inTheWay() == Criterion.SKILL)
                .collect(groupingBy(
                        DraftRow::wishedAction,
                        TreeMap::new,
                        groupingBy(DraftRow::inTheWay, TreeMap::new, counting())));
        return missing.entrySet().stream()
                .flatMap(action -> action.getValue().entrySet().stream()
                        .map(lack -> new Shortage(
                                action.getKey(), lack.getKey(), lack.getValue().intValue())))
                .toList();
    }
}
