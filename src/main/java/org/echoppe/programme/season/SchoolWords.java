package org.echoppe.programme.season;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What published school calendars say around a name: for which zones, and whether for pupils or teachers. */
record SchoolWords(String title, String place) {

    private static final Pattern ZONES = Pattern.compile("(?i)zones?\\s+([ABC](?:\\s*[/,\\s]\\s*[ABC])*)\\b");
    private static final Pattern SUFFIX = Pattern.compile("\\s+[-–]\\s+(Zones?\\s.*|[^-–]*)$");
    private static final Set<String> ACADEMIES =
            Set.of("Corse", "Guadeloupe", "Martinique", "Guyane", "Réunion", "Mayotte", "Saint Pierre et Miquelon");

    /** The name without the zones. */
    String name() {
        String alone = zones().isEmpty() ? title : SUFFIX.matcher(title).replaceFirst("");
        return alone.replace('\'', '’');
    }

    Set<String> zones() {
        Set<String> found = new LinkedHashSet<>();
        Stream.of(title, place).forEach(text -> {
            Matcher zones = ZONES.matcher(text);
            while (zones.find()) {
                found.addAll(Stream.of(zones.group(1).toUpperCase(Locale.ROOT).split("[^ABC]+"))
                        .toList());
            }
            ACADEMIES.stream()
                    .filter(academy -> text.replace('-', ' ').contains(academy))
                    .forEach(found::add);
        });
        return found;
    }

    /** Back-to-school days and teachers' own dates are no holidays. */
    boolean isForPupils() {
        return !title.toLowerCase(Locale.ROOT).matches("(?s).*(rentrée|enseignant).*");
    }
}
