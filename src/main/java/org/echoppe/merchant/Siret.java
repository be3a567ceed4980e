package org.echoppe.merchant;

import java.util.Optional;

/** The 14 digits of an establishment: Luhn's key, or for La Poste's shops a sum of digits that five divides. */
public record Siret(String digits) {

    public static final int LENGTH = 14;

    private static final String LA_POSTE = "356000000";
    private static final String NOBODY = "000000000";

    /** Reads the number with whatever spaces, points or dashes it was written; empty where its key does not fit. */
    public static Optional<Siret> read(String typed) {
        String digits = typed.replaceAll("[\\s\\p{Z}.\\-]", "");
        return digits.matches("[0-9]{14}") && hasItsKey(digits) ? Optional.of(new Siret(digits)) : Optional.empty();
    }

    private static boolean hasItsKey(String digits) {
        if (digits.startsWith(NOBODY)) {
            return false;
        }
        return luhn(digits) % 10 == 0 || digits.startsWith(LA_POSTE) && sum(digits) % 5 == 0;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int doubled = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }

    private static int sum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }
}
