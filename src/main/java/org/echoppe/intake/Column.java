package org.echoppe.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a sheet holds. */
public enum Column {
    SHOP,
    PERSON,
    TRADE,
    STREET,
    POSTCODE,
    CITY,
    PHONE,
    EMAIL,
    SIRET,
    OPENING,
    LANGUAGE,
    WISHED_ACTION,
    MODE,
    POSITION,
    LATITUDE,
    LONGITUDE,
    WISH,
    NAME,
    FIRST_NAME,
    LAST_NAME,
    ORGANISATION,
    SKILLS,
    LANGUAGES,
    CAPACITY,
    AVAILABILITY,
    INTERESTS,
    MODES,
    TRADES;

    /** The column that fills a field of a merchant or a mentor, such as {@code wishedAction}. */
    static Optional<Column> filling(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field().equalsIgnoreCase(field))
                .findFirst();
    }

    String field() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    IntakeText label() {
        return IntakeText.of("column." + name());
    }
}
