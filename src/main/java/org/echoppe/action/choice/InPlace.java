package org.echoppe.action.choice;

import static org.echoppe.action.choice.CheckAnswer.CARD_CONTACTLESS;
import static org.echoppe.action.choice.CheckAnswer.COUNTING_BY_TILL;
import static org.echoppe.action.choice.CheckAnswer.FAKE_RECOGNISED;
import static org.echoppe.action.choice.CheckAnswer.LISTING_RIGHT;
import static org.echoppe.action.choice.CheckAnswer.MAIL_ON_PHONE;
import static org.echoppe.action.choice.CheckAnswer.MAIL_TEN_MINUTES;
import static org.echoppe.action.choice.CheckAnswer.NETWORK_WEEKLY;
import static org.echoppe.action.choice.CheckAnswer.REVIEWS_ANSWERED;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.echoppe.programme.ActionCode;

/** What a merchant has in place already, so that nothing is left to propose: all of these were answered. */
public enum InPlace {
    TAKES_CONTACTLESS(ActionCode.DIGITAL_PAYMENT, CARD_CONTACTLESS),
    TILL_COUNTS(ActionCode.STOCK, COUNTING_BY_TILL),
    MAIL_IS_MASTERED(ActionCode.EMAIL_AND_WEB, MAIL_ON_PHONE, MAIL_TEN_MINUTES, FAKE_RECOGNISED),
    LISTING_IS_KEPT(ActionCode.ONLINE_PRESENCE, LISTING_RIGHT, REVIEWS_ANSWERED),
    NETWORK_IS_ALIVE(ActionCode.SOCIAL_NETWORKS, NETWORK_WEEKLY);

    private final ActionCode theme;
    private final Set<CheckAnswer> saidBy;

    InPlace(ActionCode theme, CheckAnswer... saidBy) {
        this.theme = theme;
        this.saidBy = Set.of(saidBy);
    }

    boolean isSaidBy(Collection<CheckAnswer> answers) {
        return answers.containsAll(saidBy);
    }

    static Set<ActionCode> themesIn(Collection<CheckAnswer> answers) {
        return Arrays.stream(values())
                .filter(place -> place.isSaidBy(answers))
                .map(place -> place.theme)
                .collect(Collectors.toSet());
    }
}
