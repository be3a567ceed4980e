package org.echoppe.programme.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.echoppe.programme.Problem;
import org.echoppe.shared.Texts;

/** Reads a draft field by field; fields are called as the form calls them, such as {@code name-fr} or {@code title-2-en}. */
class DraftProblems {

    private static final int NAME = 80;
    private static final int SENTENCE = 200;
    private static final int CHOICE = 40;
    private static final int TITLE = 160;
    private static final int TEXT = 400;

    private final ActionDraft draft;
    private final List<Problem> found = new ArrayList<>();

    DraftProblems(ActionDraft draft) {
        this.draft = draft;
    }

    List<Problem> found() {
        Texts.LANGUAGES.stream().map(Locale::getLanguage).forEach(this::words);
        if (draft.steps().isEmpty()) {
            add("steps", "problem.steps.none");
        } else if (draft.steps().size() > ActionDraft.MOST_STEPS) {
            add(
                    "steps",
                    "problem.steps.many",
                    ActionDraft.MOST_STEPS,
                    draft.steps().size());
        }
        for (int place = 0; place < draft.steps().size(); place++) {
            step(place, draft.steps().get(place));
        }
        return found;
    }

    private void words(String language) {
        ActionWords said = draft.words().getOrDefault(language, new ActionWords("", "", "", List.of()));
        text("name-" + language, said.name(), NAME);
        text("promise-" + language, said.promise(), SENTENCE);
        text("question-" + language, said.question(), SENTENCE);
        for (int choice = 0; choice < ActionDraft.CHOICES; choice++) {
            text(
                    "choice-%d-%s".formatted(choice, language),
                    choice < said.choices().size() ? said.choices().get(choice) : "",
                    CHOICE);
        }
    }

    private void step(int place, StepDraft step) {
        if (step.minutes() < 1 || step.minutes() > ActionDraft.MOST_MINUTES) {
            add("minutes-" + place, "problem.step.minutes", ActionDraft.MOST_MINUTES);
        }
        for (Locale locale : Texts.LANGUAGES) {
            String field = place + "-" + locale.getLanguage();
            StepText said = step.texts().getOrDefault(locale.getLanguage(), new StepText("", "", ""));
            text("title-" + field, said.title(), TITLE);
            text("needs-" + field, said.needs(), TEXT);
            text("proof-" + field, said.proof(), TEXT);
        }
    }

    private void text(String field, String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            add(field, "problem.required");
        } else if (typed.strip().length() > longest) {
            add(field, "problem.tooLong", longest);
        }
    }

    private void add(String field, String key, Object... arguments) {
        found.add(Problem.of(field, "programme", key, arguments));
    }
}
