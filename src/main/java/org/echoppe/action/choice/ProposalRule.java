package org.echoppe.action.choice;

import static org.echoppe.programme.ActionCode.DIGITAL_PAYMENT;
import static org.echoppe.programme.ActionCode.EMAIL_AND_WEB;
import static org.echoppe.programme.ActionCode.ONLINE_PRESENCE;
import static org.echoppe.programme.ActionCode.SOCIAL_NETWORKS;
import static org.echoppe.programme.ActionCode.STOCK;

import java.util.Collection;
import org.echoppe.programme.ActionCode;

/**
 * Why an action is proposed, each in the merchant's own terms as the text {@code because.<rule>}. The weight says how much
 * time a week or how many sales hang on it; of a theme's rules the heaviest is the reason given.
 */
public enum ProposalRule {
    CUSTOMERS_LEAVE_EVERY_DAY(DIGITAL_PAYMENT, 6, CheckAnswer.REFUSED_DAILY),
    CASH_ONLY(DIGITAL_PAYMENT, 4, CheckAnswer.CARD_NEVER),
    CUSTOMERS_LEAVE(DIGITAL_PAYMENT, 3, CheckAnswer.REFUSED_SOME),
    CODE_IS_SLOW(DIGITAL_PAYMENT, 2, CheckAnswer.CARD_WITH_CODE),
    PAYMENT_CAN_BE_LOOKED_AT(DIGITAL_PAYMENT, 0),
    SHELF_EMPTY_EVERY_DAY(STOCK, 6, CheckAnswer.MISSING_DAILY),
    SHELF_EMPTY(STOCK, 3, CheckAnswer.MISSING_WEEKLY),
    COUNTED_BY_EYE(STOCK, 3, CheckAnswer.COUNTING_BY_EYE),
    COUNTED_ON_PAPER(STOCK, 2, CheckAnswer.COUNTING_ON_PAPER),
    STOCK_CAN_BE_LOOKED_AT(STOCK, 0),
    CAUGHT_BY_A_FAKE(EMAIL_AND_WEB, 5, CheckAnswer.FAKE_CLICKED),
    MAIL_EATS_THE_DAY(EMAIL_AND_WEB, 4, CheckAnswer.MAIL_LONGER),
    MAIL_UNREAD(EMAIL_AND_WEB, 3, CheckAnswer.MAIL_HARDLY),
    MAIL_AFTER_WORK(EMAIL_AND_WEB, 2, CheckAnswer.MAIL_AT_HOME),
    MAIL_TAKES_TIME(EMAIL_AND_WEB, 2, CheckAnswer.MAIL_HALF_AN_HOUR),
    FAKES_IN_DOUBT(EMAIL_AND_WEB, 1, CheckAnswer.FAKE_DOUBT),
    MAIL_CAN_BE_LOOKED_AT(EMAIL_AND_WEB, 0),
    NOWHERE_TO_BE_FOUND(ONLINE_PRESENCE, 5, CheckAnswer.LISTING_NONE),
    WRONG_HOURS_SHOWN(ONLINE_PRESENCE, 4, CheckAnswer.LISTING_WRONG),
    ASKED_ALL_DAY(ONLINE_PRESENCE, 3, CheckAnswer.ASKED_DAILY),
    REVIEWS_LEFT_ALONE(ONLINE_PRESENCE, 2, CheckAnswer.REVIEWS_IGNORED),
    ASKED_AT_TIMES(ONLINE_PRESENCE, 1, CheckAnswer.ASKED_WEEKLY),
    REVIEWS_ONLY_READ(ONLINE_PRESENCE, 1, CheckAnswer.REVIEWS_READ),
    LISTING_CAN_BE_LOOKED_AT(ONLINE_PRESENCE, 0),
    NEWS_REACHES_NOBODY(SOCIAL_NETWORKS, 4, CheckAnswer.NEWS_NOT),
    PAGE_SLEEPS(SOCIAL_NETWORKS, 3, CheckAnswer.NETWORK_ASLEEP),
    NO_PAGE(SOCIAL_NETWORKS, 2, CheckAnswer.NETWORK_NONE),
    NEWS_STAYS_IN_THE_WINDOW(SOCIAL_NETWORKS, 1, CheckAnswer.NEWS_WINDOW),
    NETWORK_CAN_BE_LOOKED_AT(SOCIAL_NETWORKS, 0);

    private final ActionCode theme;
    private final int weight;
    private final CheckAnswer answer;

    /** What remains to be said of a theme about which nothing pressing was answered. */
    ProposalRule(ActionCode theme, int weight) {
        this(theme, weight, null);
    }

    ProposalRule(ActionCode theme, int weight, CheckAnswer answer) {
        this.theme = theme;
        this.weight = weight;
        this.answer = answer;
    }

    boolean holdsFor(Collection<CheckAnswer> answers) {
        return answer == null || answers.contains(answer);
    }

    ActionCode theme() {
        return theme;
    }

    int weight() {
        return weight;
    }
}
