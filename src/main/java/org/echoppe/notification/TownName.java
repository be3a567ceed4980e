package org.echoppe.notification;

import java.util.Locale;
import java.util.Map;

/** A town's name as a sentence needs it: « la Ville de Port-Aubrac », « l’Agglomération … », Port-Aubrac. */
record TownName(String name) {

    private static final Map<String, String> ARTICLES = Map.of(
            "ville", "la ",
            "commune", "la ",
            "mairie", "la ",
            "métropole", "la ",
            "communauté", "la ",
            "collectivité", "la ",
            "agglomération", "l’",
            "eurométropole", "l’");

    String in(Locale language) {
        String firstWord = name.split(" ", 2)[0].toLowerCase(Locale.FRENCH);
        boolean isFrench = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        return isFrench ? ARTICLES.getOrDefault(firstWord, "") + name : name;
    }
}
