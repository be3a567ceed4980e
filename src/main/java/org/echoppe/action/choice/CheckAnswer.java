package org.echoppe.action.choice;

/** What can be answered, for each question from best to worst; each is also the text key {@code check.<answer>}. */
public enum CheckAnswer {
    CARD_CONTACTLESS(CheckQuestion.CARD),
    CARD_WITH_CODE(CheckQuestion.CARD),
    CARD_NEVER(CheckQuestion.CARD),
    REFUSED_NOBODY(CheckQuestion.CARD_REFUSED),
    REFUSED_SOME(CheckQuestion.CARD_REFUSED),
    REFUSED_DAILY(CheckQuestion.CARD_REFUSED),
    COUNTING_BY_TILL(CheckQuestion.COUNTING),
    COUNTING_ON_PAPER(CheckQuestion.COUNTING),
    COUNTING_BY_EYE(CheckQuestion.COUNTING),
    MISSING_NEVER(CheckQuestion.MISSING),
    MISSING_WEEKLY(CheckQuestion.MISSING),
    MISSING_DAILY(CheckQuestion.MISSING),
    MAIL_ON_PHONE(CheckQuestion.MAIL_WHERE),
    MAIL_AT_HOME(CheckQuestion.MAIL_WHERE),
    MAIL_HARDLY(CheckQuestion.MAIL_WHERE),
    MAIL_TEN_MINUTES(CheckQuestion.MAIL_TIME),
    MAIL_HALF_AN_HOUR(CheckQuestion.MAIL_TIME),
    MAIL_LONGER(CheckQuestion.MAIL_TIME),
    FAKE_RECOGNISED(CheckQuestion.FAKE),
    FAKE_DOUBT(CheckQuestion.FAKE),
    FAKE_CLICKED(CheckQuestion.FAKE),
    LISTING_RIGHT(CheckQuestion.LISTING),
    LISTING_WRONG(CheckQuestion.LISTING),
    LISTING_NONE(CheckQuestion.LISTING),
    ASKED_RARELY(CheckQuestion.ASKED),
    ASKED_WEEKLY(CheckQuestion.ASKED),
    ASKED_DAILY(CheckQuestion.ASKED),
    REVIEWS_ANSWERED(CheckQuestion.REVIEWS),
    REVIEWS_READ(CheckQuestion.REVIEWS),
    REVIEWS_IGNORED(CheckQuestion.REVIEWS),
    NETWORK_WEEKLY(CheckQuestion.NETWORK),
    NETWORK_ASLEEP(CheckQuestion.NETWORK),
    NETWORK_NONE(CheckQuestion.NETWORK),
    NEWS_ONLINE(CheckQuestion.NEWS),
    NEWS_WINDOW(CheckQuestion.NEWS),
    NEWS_NOT(CheckQuestion.NEWS),
    UNKNOWN(null);

    private final CheckQuestion question;

    CheckAnswer(CheckQuestion question) {
        this.question = question;
    }

    /** Not to know is an answer to any question. */
    public boolean answers(CheckQuestion asked) {
        return question == null || question == asked;
    }
}
