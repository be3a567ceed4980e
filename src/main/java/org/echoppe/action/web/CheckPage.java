package org.echoppe.action.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.echoppe.access.NotAllowedException;
import org.echoppe.action.choice.CheckAnswer;
import org.echoppe.action.choice.CheckQuestion;
import org.echoppe.action.choice.SelfCheck;
import org.echoppe.action.choice.SelfCheckDesk;

/** One question of the self-check and its buttons. */
@Named
@RequestScoped
public class CheckPage {

    private static final String ANSWER = "answer";

    @Inject
    private SelfCheckDesk desk;

    @Inject
    private ShopWay way;

    private SelfCheck check;

    /** Whoever has answered everything is led to what follows from it. */
    public String load() {
        return getQuestion() == null ? way.to("/shop/choose") : null;
    }

    public boolean isMade() {
        return way.isTapped(ANSWER);
    }

    /** Answers, and leads to the first question that is still open. */
    public String make() {
        CheckQuestion asked = way.one("q", CheckQuestion.class).orElseThrow(() -> new NotAllowedException("q", "?"));
        CheckAnswer said = way.one(ANSWER, CheckAnswer.class).orElse(CheckAnswer.UNKNOWN);
        return way.to(desk.answer(asked, said).isDone() ? "/shop/choose" : "/shop/check");
    }

    /** The one its address names, else the first without an answer; null where there is none. */
    public CheckQuestion getQuestion() {
        return way.one("q", CheckQuestion.class).or(() -> check().next()).orElse(null);
    }

    public CheckAnswer getGiven() {
        return check().answers().get(getQuestion());
    }

    public CheckQuestion getBefore() {
        int place = getQuestion().ordinal();
        return place == 0 ? null : CheckQuestion.values()[place - 1];
    }

    public int getPlace() {
        return getQuestion().ordinal() + 1;
    }

    public int getAll() {
        return CheckQuestion.values().length;
    }

    private SelfCheck check() {
        if (check == null) {
            check = desk.mine();
        }
        return check;
    }
}
