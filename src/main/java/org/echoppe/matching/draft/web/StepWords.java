package org.echoppe.matching.draft.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.echoppe.matching.draft.DraftLoad;
import org.echoppe.matching.draft.DraftRow;
import org.echoppe.matching.draft.DraftStep;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.shared.Texts;

/** What a coordinator decided, with names, in the reader's language. */
public record StepWords(Map<MerchantId, String> shops, Map<MentorId, String> mentors, Locale locale) {

    static StepWords of(List<DraftRow> rows, List<DraftLoad> loads, Locale locale) {
        return new StepWords(
                rows.stream().collect(toMap(DraftRow::merchant, DraftRow::shop)),
                loads.stream().collect(toMap(DraftLoad::mentor, DraftLoad::name)),
                locale);
    }

    public String say(DraftStep step) {
        Texts texts = new Texts("matching", locale);
        return step.criterion() != null
                ? texts.of("step." + step.kind(), texts.of("criterion." + step.criterion()), step.weight())
                : texts.of(
                        "step." + step.kind(),
                        shop(step.merchant()),
                        mentor(step.mentor()),
                        shop(step.otherMerchant()),
                        mentor(step.otherMentor()));
    }

    private String shop(MerchantId id) {
        return id == null ? "" : shops.getOrDefault(id, "");
    }

    public String mentor(MentorId id) {
        return id == null ? "" : mentors.getOrDefault(id, "");
    }
}
