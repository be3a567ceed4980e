package org.echoppe.action.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.programme.catalogue.ActionDraft;
import org.echoppe.programme.catalogue.ActionWords;
import org.echoppe.programme.catalogue.StepDraft;
import org.echoppe.programme.catalogue.StepText;
import org.echoppe.shared.Texts;

/** An action as the editor's fields say it: every field as it was typed, readable or not, the steps in their order. */
class DraftForm {

    private static final int MOST_READ = 200;
    private static final List<String> LANGUAGES =
            Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
    private static final List<String> OF_ACTION = List.of("name", "promise", "question");
    private static final List<String> OF_STEP = List.of("title", "needs", "proof");

    private final Map<String, String> fields = new HashMap<>();
    private final List<Map<String, String>> steps = new ArrayList<>();

    static DraftForm empty() {
        var form = new DraftForm();
        form.add();
        return form;
    }

    static DraftForm of(ActionDraft draft) {
        var form = new DraftForm();
        draft.words().forEach(form::show);
        draft.steps().forEach(step -> form.steps.add(shown(step)));
        return form;
    }

    private void show(String language, ActionWords said) {
        fields.put("name-" + language, said.name());
        fields.put("promise-" + language, said.promise());
        fields.put("question-" + language, said.question());
        for (int choice = 0; choice < said.choices().size(); choice++) {
            fields.put(choice(choice, language), said.choices().get(choice));
        }
    }

    private static Map<String, String> shown(StepDraft step) {
        var shown = new HashMap<String, String>();
        shown.put("minutes", String.valueOf(step.minutes()));
        shown.put("alone", step.alone() ? "1" : "");
        step.texts().forEach((language, text) -> {
            shown.put("title-" + language, text.title());
            shown.put("needs-" + language, text.needs());
            shown.put("proof-" + language, text.proof());
        });
        return shown;
    }

    /** As a browser sends it. */
    static DraftForm typed(Map<String, String> sent) {
        var form = new DraftForm();
        actionFields().forEach(field -> form.fields.put(field, sent.getOrDefault(field, "")));
        int count = Math.min(number(sent.getOrDefault("steps", "0")), MOST_READ);
        for (int place = 0; place < count; place++) {
            form.steps.add(stepAt(sent, place));
        }
        return form;
    }

    private static Map<String, String> stepAt(Map<String, String> sent, int place) {
        return stepFields()
                .collect(Collectors.toMap(
                        field -> field,
                        field -> sent.getOrDefault(named(field, place), ""),
                        (a, b) -> a,
                        HashMap::new));
    }

    private static Stream<String> actionFields() {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.concat(
                        OF_ACTION.stream().map(field -> field + "-" + language),
                        IntStream.range(0, ActionDraft.CHOICES).mapToObj(choice -> choice(choice, language))));
    }

    private static Stream<String> stepFields() {
        return Stream.concat(
                Stream.of("minutes", "alone"),
                LANGUAGES.stream().flatMap(language -> OF_STEP.stream().map(field -> field + "-" + language)));
    }

    private static String choice(int choice, String language) {
        return "choice-" + choice + "-" + language;
    }

    /** {@code title-fr} of the third step is {@code title-2-fr}. */
    static String named(String field, int place) {
        int dash = field.indexOf('-');
        return dash < 0 ? field + "-" + place : field.substring(0, dash) + "-" + place + field.substring(dash);
    }

    void add() {
        steps.add(stepAt(Map.of(), 0));
    }

    void remove(int place) {
        if (place >= 0 && place < steps.size()) {
            steps.remove(place);
        }
    }

    /** Changes places with the one before. */
    void up(int place) {
        if (place > 0 && place < steps.size()) {
            steps.add(place - 1, steps.remove(place));
        }
    }

    int size() {
        return steps.size();
    }

    /** Every field under the name the form gives it. */
    Map<String, String> all() {
        var all = new LinkedHashMap<>(fields);
        for (int place = 0; place < steps.size(); place++) {
            int here = place;
            steps.get(place).forEach((field, typed) -> all.put(named(field, here), typed));
        }
        return all;
    }

    ActionDraft draft() {
        return new ActionDraft(
                LANGUAGES.stream().collect(Collectors.toMap(language -> language, this::words)),
                steps.stream().map(DraftForm::step).toList());
    }

    private ActionWords words(String language) {
        return new ActionWords(
                fields.getOrDefault("name-" + language, "").strip(),
                fields.getOrDefault("promise-" + language, "").strip(),
                fields.getOrDefault("question-" + language, "").strip(),
                IntStream.range(0, ActionDraft.CHOICES)
                        .mapToObj(choice -> onOneLine(fields.getOrDefault(choice(choice, language), "")))
                        .toList());
    }

    private static String onOneLine(String typed) {
        return typed.replaceAll("\\s+", " ").strip();
    }

    private static StepDraft step(Map<String, String> typed) {
        return new StepDraft(
                number(typed.get("minutes")),
                "1".equals(typed.get("alone")),
                LANGUAGES.stream().collect(Collectors.toMap(language -> language, language -> text(typed, language))));
    }

    private static StepText text(Map<String, String> typed, String language) {
        return new StepText(
                typed.getOrDefault("title-" + language, "").strip(),
                typed.getOrDefault("needs-" + language, "").strip(),
                typed.getOrDefault("proof-" + language, "").strip());
    }

    private static int number(String typed) {
        return typed.strip().matches("[0-9]{1,3}") ? Integer.parseInt(typed.strip()) : 0;
    }
}
