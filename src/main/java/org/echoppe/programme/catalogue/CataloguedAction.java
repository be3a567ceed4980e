package org.echoppe.programme.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.Texts;

/** An action as it stands now, in every language. */
public record CataloguedAction(
        ActionId id,
        ProgrammeId programme,
        ActionCode theme,
        int version,
        boolean retired,
        Map<String, ActionWords> words,
        List<VersionStep> steps) {

    /** A step of a version, in every language. */
    public record VersionStep(UUID id, int place, StepDraft step) {

        CatalogueStep in(Locale locale) {
            StepText said = CataloguedAction.in(locale, step.texts());
            return new CatalogueStep(id, place, step.minutes(), step.alone(), said.title(), said.needs(), said.proof());
        }
    }

    public ActionWords wordsIn(Locale locale) {
        return in(locale, words);
    }

    public List<CatalogueStep> stepsIn(Locale locale) {
        return steps.stream().map(step -> step.in(locale)).toList();
    }

    public int minutes() {
        return steps.stream().mapToInt(step -> step.step().minutes()).sum();
    }

    /** As somebody would write it, to change it. */
    public ActionDraft draft() {
        return new ActionDraft(words, steps.stream().map(VersionStep::step).toList());
    }

    private static <T> T in(Locale locale, Map<String, T> said) {
        return said.getOrDefault(locale.getLanguage(), said.get(Texts.FRENCH.getLanguage()));
    }
}
