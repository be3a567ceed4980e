package org.echoppe.programme.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.programme.ActionCode;

/**
 * The catalogue the product ships: the minutes of each step in {@code catalogue.properties}, the words of one language in
 * {@code catalogue_<language>.properties}. A further language is a further file.
 */
class CatalogueTemplates {

    private final Properties minutes = read("catalogue").orElseThrow();
    private final Map<String, Properties> words = new TreeMap<>();

    CatalogueTemplates() {
        for (String language : Locale.getISOLanguages()) {
            read("catalogue_" + language).ifPresent(found -> words.put(language, found));
        }
    }

    ActionDraft action(ActionCode theme) {
        List<String> durations = listed(theme.name());
        List<String> alone = listed(theme + ".alone");
        Map<String, ActionWords> said = new HashMap<>();
        words.forEach((language, texts) -> said.put(language, words(theme + ".", texts)));
        return new ActionDraft(
                said,
                IntStream.rangeClosed(1, durations.size())
                        .mapToObj(place -> new StepDraft(
                                Integer.parseInt(durations.get(place - 1)),
                                alone.contains(String.valueOf(place)),
                                texts(theme + "." + place + ".")))
                        .toList());
    }

    private List<String> listed(String key) {
        return Stream.of(minutes.getProperty(key).split(",")).map(String::strip).toList();
    }

    private static ActionWords words(String key, Properties said) {
        return new ActionWords(
                said.getProperty(key + "name"),
                said.getProperty(key + "promise"),
                said.getProperty(key + "question"),
                Stream.of(said.getProperty(key + "choices").split("\\|"))
                        .map(String::strip)
                        .toList());
    }

    private Map<String, StepText> texts(String key) {
        Map<String, StepText> texts = new HashMap<>();
        words.forEach((language, said) -> texts.put(
                language,
                new StepText(
                        said.getProperty(key + "title"),
                        said.getProperty(key + "needs"),
                        said.getProperty(key + "proof"))));
        return texts;
    }

    private static Optional<Properties> read(String name) {
        try (InputStream file = CatalogueTemplates.class.getResourceAsStream(name + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return Optional.of(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
