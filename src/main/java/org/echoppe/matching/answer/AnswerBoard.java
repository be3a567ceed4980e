package org.echoppe.matching.answer;

import java.util.List;
import java.util.Map;
import org.echoppe.programme.ActionCode;

/** What mentors and merchants wait for, and who is left over to help. */
public record AnswerBoard(List<ToPlace> toPlace, List<QuestionRow> questions, Map<ActionCode, List<String>> leftOver) {

    public boolean isQuiet() {
        return toPlace.isEmpty() && questions.isEmpty();
    }
}
