package org.echoppe.matching.draft;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.echoppe.merchant.MerchantId;

/** Finds whoever has another mentor in one draft than in another of the same programme. */
final class Differences {

    private Differences() {}

    static List<Comparison.Difference> between(List<DraftRow> one, List<DraftRow> other) {
        Map<MerchantId, DraftRow> there = other.stream().collect(toMap(DraftRow::merchant, Function.identity()));
        return one.stream()
                .filter(row -> there.containsKey(row.merchant()))
                .filter(row ->
                        !Objects.equals(row.mentor(), there.get(row.merchant()).mentor()))
                .map(row -> difference(row, there.get(row.merchant())))
                .toList();
    }

    private static Comparison.Difference difference(DraftRow row, DraftRow there) {
        return new Comparison.Difference(
                row.merchant(), row.shop(), row.mentorName(), row.points(), there.mentorName(), there.points());
    }
}
