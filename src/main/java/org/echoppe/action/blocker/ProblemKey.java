package org.echoppe.action.blocker;

import java.util.Locale;
import org.echoppe.merchant.NaturalKey;

/**
 * What cards of several shops have in common.
 *
 * @param street without number, accents and case; empty where the street does not matter
 */
public record ProblemKey(BlockerKind kind, String street) {

    static ProblemKey of(BlockerRow card) {
        return new ProblemKey(card.kind(), card.kind().isOfAStreet() ? streetOf(card.street()) : "");
    }

    /** "12 bis, rue du Port" and "3 Rue du port" are one street. */
    static String streetOf(String address) {
        return NaturalKey.folded(address)
                .replaceFirst("^\\d+\\s*(?:(?:bis|ter|quater|[b-f]|a(?! l))\\s+)?", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
