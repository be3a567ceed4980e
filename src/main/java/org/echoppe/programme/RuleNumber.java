package org.echoppe.programme;

import java.util.Optional;
import java.util.function.ToIntFunction;

/** The booking rules that are a number, in the order they are set: between which numbers, and which is the usual one. */
public enum RuleNumber {
    NOTICE("notice", 0, 10_080, 120, BookingRules::noticeMinutes),
    HORIZON("horizonDays", 1, 366, 28, BookingRules::horizonDays),
    MOST_UPCOMING("mostUpcoming", 1, 20, 2, BookingRules::mostUpcoming),
    SHOP_A_DAY("shopADay", 0, 20, 0, BookingRules::shopADay),
    SHOP_A_WEEK("shopAWeek", 0, 50, 0, BookingRules::shopAWeek),
    MENTOR_A_DAY("mentorADay", 0, 50, 0, BookingRules::mentorADay),
    MENTOR_A_WEEK("mentorAWeek", 0, 200, 0, BookingRules::mentorAWeek),
    PAUSE("pause", 0, 60, 0, BookingRules::pauseMinutes),
    WAY("way", 0, 60, 10, BookingRules::wayMinutes);

    /** A maximum that is none. */
    public static final int NO_LIMIT = 0;

    private final String field;
    private final int least;
    private final int most;
    private final int usual;
    private final ToIntFunction<BookingRules> ofRules;

    RuleNumber(String field, int least, int most, int usual, ToIntFunction<BookingRules> ofRules) {
        this.field = field;
        this.least = least;
        this.most = most;
        this.usual = usual;
        this.ofRules = ofRules;
    }

    /** The name of its field in the form and in texts. */
    public String field() {
        return field;
    }

    public int usual() {
        return usual;
    }

    public int in(BookingRules rules) {
        return ofRules.applyAsInt(rules);
    }

    /** Where nothing typed means no maximum. */
    public boolean mayBeUnlimited() {
        return least == NO_LIMIT && usual == NO_LIMIT && this != PAUSE;
    }

    Optional<Problem> problemIn(BookingRules rules) {
        int number = in(rules);
        return number < least || number > most
                ? Optional.of(Problem.of(field, "programme", "problem.between", least, most))
                : Optional.empty();
    }
}
