package org.echoppe.programme.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.echoppe.programme.Problem;

/** An action as somebody writes it; its words by language code. */
public record ActionDraft(Map<String, ActionWords> words, List<StepDraft> steps) implements Serializable {

    public static final int MOST_STEPS = 20;
    public static final int MOST_MINUTES = 10;
    public static final int CHOICES = 4;

    public ActionDraft {
        words = Map.copyOf(words);
        steps = List.copyOf(steps);
    }

    /** What must be mended before this can be kept, in the order of the fields. */
    public List<Problem> problems() {
        return new DraftProblems(this).found();
    }
}
