package org.echoppe.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

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

    List<StepTemplate> steps() {
        var steps = new ArrayList<StepTemplate>();
        for (ActionCode action : ActionCode.values()) {
            String[] durations = minutes.getProperty(action.name()).split(",");
            for (int place = 1; place <= durations.length; place++) {
                steps.add(step(action, place, Integer.parseInt(durations[place - 1].strip())));
            }
        }
        return steps;
    }

    private StepTemplate step(ActionCode action, int place, int duration) {
        Map<String, StepText> texts = new HashMap<>();
        String key = action + "." + place + ".";
        words.forEach((language, said) -> texts.put(
                language,
                new StepText(
                        said.getProperty(key + "title"),
                        said.getProperty(key + "needs"),
                        said.getProperty(key + "proof"))));
        return new StepTemplate(action, place, duration, texts);
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
