package org.echoppe.programme.catalogue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.echoppe.shared.Texts;

/** An action under names of its own, so that nobody takes the copy for the model. */
record CopiedNames(CataloguedAction model) {

    private static final int ROOM = 60;

    ActionDraft draft() {
        Map<String, ActionWords> words = new HashMap<>();
        model.words().forEach((language, said) -> words.put(language, said.named(copied(language, said.name()))));
        return new ActionDraft(words, model.draft().steps());
    }

    private static String copied(String language, String name) {
        String cut = name.length() > ROOM ? name.substring(0, ROOM) : name;
        return new Texts("programme", Locale.forLanguageTag(language)).of("catalogue.copy.name", cut);
    }
}
