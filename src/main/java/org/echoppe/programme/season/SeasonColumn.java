package org.echoppe.programme.season;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A column of a table of dates, with the headers it is known by. */
enum SeasonColumn {
    NAME("nom", "intitule", "titre", "description", "evenement", "name", "title", "event"),
    FROM("du", "debut", "date de debut", "premier jour", "date", "from", "start", "first day", "start date"),
    LAST("au", "fin", "date de fin", "dernier jour", "to", "until", "end", "last day", "end date"),
    TRADES("commerces", "metiers", "metier", "pour", "shops", "trades", "trade"),
    ZONE("zones", "zone", "zone scolaire"),
    ACADEMY("academies", "academie"),
    AUDIENCE("population", "public");

    private static final Set<SeasonColumn> REQUIRED = Set.of(NAME, FROM);

    private final List<String> headers;

    SeasonColumn(String... headers) {
        this.headers = List.of(headers);
    }

    static Optional<SeasonColumn> headed(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip();
        return Stream.of(values())
                .filter(column -> column.headers.contains(plain))
                .findFirst();
    }

    static Optional<SeasonColumn> requiredOf(Set<SeasonColumn> found) {
        return Stream.of(values())
                .filter(REQUIRED::contains)
                .filter(column -> !found.contains(column))
                .findFirst();
    }
}
