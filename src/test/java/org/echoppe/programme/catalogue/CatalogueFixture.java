package org.echoppe.programme.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.echoppe.programme.ActionCode;

/** Actions as somebody could have written them. */
public final class CatalogueFixture {

    private CatalogueFixture() {}

    /** A shipped one. */
    public static ActionDraft draft() {
        return new CatalogueTemplates().action(ActionCode.STOCK);
    }

    static ActionDraft named(String name) {
        return new ActionDraft(Map.of("fr", words(name), "en", words(name)), draft().steps());
    }

    static ActionWords words(String name) {
        return new ActionWords(name, "Une promesse", "Combien ?", List.of("0", "1 à 3", "4 à 10", "plus de 10"));
    }

    static ActionDraft withSteps(int number) {
        return new ActionDraft(draft().words(), Collections.nCopies(number, step(10)));
    }

    static ActionDraft withMinutes(int minutes) {
        return new ActionDraft(draft().words(), List.of(step(minutes)));
    }

    private static StepDraft step(int minutes) {
        var text = new StepText("Étape", "Le téléphone", "C’est vu");
        return new StepDraft(minutes, false, Map.of("fr", text, "en", text));
    }

    static Stream<String> fieldsRefusedIn(ActionDraft draft) {
        return draft.problems().stream().map(problem -> problem.field());
    }
}
