package org.echoppe.matching.web;

import java.util.List;
import java.util.stream.Stream;
import org.echoppe.matching.Alone;
import org.echoppe.matching.MatchingBoard;
import org.echoppe.matching.MentorChoice;
import org.echoppe.matching.PairingRow;
import org.echoppe.merchant.MerchantId;

/** The merchant whose mentor is being chosen; {@code pairing} is null where there is none yet. */
public record Selection(MerchantId merchant, String shop, PairingRow pairing, List<MentorChoice> choices) {

    static Stream<Selection> from(MatchingBoard board) {
        return Stream.concat(
                board.proposals().stream().map(Selection::of),
                board.alone().stream().map(Selection::of));
    }

    private static Selection of(PairingRow row) {
        return new Selection(row.merchant(), row.shop(), row, List.of());
    }

    private static Selection of(Alone alone) {
        return new Selection(alone.merchant(), alone.shop(), null, List.of());
    }

    Selection with(List<MentorChoice> all) {
        return new Selection(merchant, shop, pairing, all);
    }

    boolean isOf(String merchantId) {
        return merchant.value().toString().equals(merchantId);
    }

    public List<MentorChoice> possible() {
        return choices.stream().filter(MentorChoice::isPossible).toList();
    }

    public List<MentorChoice> impossible() {
        return choices.stream().filter(choice -> !choice.isPossible()).toList();
    }
}
