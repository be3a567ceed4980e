package org.echoppe.calendar.hours.french;

import java.util.List;
import java.util.Optional;

/** Forgives one slip of the finger in a long word that cannot be another: "diamnche", "vendred", "samedide". */
final class Spelling {

    private static final int LONG_ENOUGH = 5;
    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> OTHERS =
            List.of("ferme", "fermee", "fermeture", "ouvert", "ouverture", "ouvertures", "horaires", "feries");
    private static final List<String> GLUED = List.of("de", "du", "et", "a", "au", "les", "s");

    private Spelling() {}

    /** How many letters of the word are the day's name, if something was glued to it; otherwise 0. */
    static int lengthOfDayIn(String word) {
        return DAYS.stream()
                .filter(day -> word.startsWith(day) && GLUED.contains(word.substring(day.length())))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    /** The one known word that is a slip away. */
    static Optional<String> corrected(String word) {
        if (word.length() < LONG_ENOUGH) {
            return Optional.empty();
        }
        List<String> near = near(word, DAYS).isEmpty() ? near(word, OTHERS) : near(word, DAYS);
        return near.stream().findFirst();
    }

    private static List<String> near(String word, List<String> known) {
        return known.stream().filter(right -> isOneSlipFrom(word, right)).toList();
    }

    private static boolean isOneSlipFrom(String word, String right) {
        int start = 0;
        while (start < Math.min(word.length(), right.length()) && word.charAt(start) == right.charAt(start)) {
            start++;
        }
        String rest = word.substring(start);
        String rightRest = right.substring(start);
        return rest.equals(tail(rightRest, 1))
                || tail(rest, 1).equals(rightRest)
                || tail(rest, 1).equals(tail(rightRest, 1))
                || areSwapped(rest, rightRest);
    }

    private static boolean areSwapped(String rest, String right) {
        return rest.length() > 1
                && right.length() > 1
                && rest.charAt(0) == right.charAt(1)
                && rest.charAt(1) == right.charAt(0)
                && tail(rest, 2).equals(tail(right, 2));
    }

    private static String tail(String text, int from) {
        return text.length() < from ? "\0" : text.substring(from);
    }
}
