package org.echoppe.calendar.hours.french;

import java.util.List;

/** What a French text about hours came to, in OSM notation and text keys. */
public sealed interface FrenchReading {

    /** One meaning; the notices are text keys. */
    record Read(String notation, List<String> notices) implements FrenchReading {}

    /** Several meanings, likeliest first, or none because something is missing; the question is a text key. */
    record Asked(String question, List<String> notations) implements FrenchReading {}

    /** No meaning: where reading stopped, why (a text key), and at which word, if at a word. */
    record Stopped(int position, String reason, String word) implements FrenchReading {}
}
