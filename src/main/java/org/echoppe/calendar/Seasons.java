package org.echoppe.calendar;

import java.util.List;

/** What is usually busy for a trade, as a proposal the coordinator and the shopkeeper correct. */
public final class Seasons {

    private Seasons() {}

    public static DeclaredHours usualRush(String tradeCode) {
        return DeclaredHours.NEVER;
    }

    public static List<Peak> usualPeaks(String tradeCode, int year) {
        return List.of();
    }
}
