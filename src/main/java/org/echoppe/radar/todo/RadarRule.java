package org.echoppe.radar.todo;

import static org.echoppe.radar.todo.Act.ASK_HOURS;
import static org.echoppe.radar.todo.Act.CALLED;
import static org.echoppe.radar.todo.Act.NOTED;
import static org.echoppe.radar.todo.Act.PROLONG;
import static org.echoppe.radar.todo.Act.PROPOSE;
import static org.echoppe.radar.todo.Act.RELAY;
import static org.echoppe.radar.todo.Act.RESEND;
import static org.echoppe.radar.todo.Act.SEE;

import java.util.Arrays;
import java.util.List;

/**
 * Why something stands on the coordinator's list, what resolves it and how urgent it is. Where a rule has a threshold, a
 * programme may set its own.
 */
public enum RadarRule {
    /** A shop asked to be called. */
    CALL_BACK(1, CALLED),
    /** Somebody wanted to sell a merchant something; known to the town alone. */
    SALE_TOLD(1, CALLED),
    /** A merchant said after a session that they need help. */
    HELP_WANTED(1, CALLED),
    /** A merchant would like another mentor. */
    ANOTHER_ASKED(1, RELAY),
    /** A mentor declined, and nobody accompanies the shop. */
    DECLINED(1, RELAY),
    /** A mentor asked the coordinator something. */
    QUESTION(1, SEE),
    /** A mail came back or was given up. */
    MAIL_FAILED(1, RESEND),
    /** A short message was given up. */
    SMS_FAILED(1, RESEND),
    /** So many sessions in a row were missed; sessions. */
    NO_SHOWS(1, CALLED, 2, 1, 10),
    /** Nothing came back from a shop after so many messages; messages. */
    NO_REPLY(2, CALLED, 2, 1, 10),
    /** A lead has had 48 hours of working days to answer. */
    NOT_ANSWERED(2, RELAY),
    /** What is left cannot be done before the busy weeks, or only just. */
    WONT_FIT(2, PROPOSE),
    /** Several shops are blocked by the same thing. */
    SHARED_BLOCKER(2, SEE),
    /** Nothing moved since the busy weeks, so many days ago; days. */
    NOT_RESTARTED(2, PROPOSE, 10, 1, 60),
    /** Nothing moved for so many days, busy weeks and pauses not counted; days. */
    STILL(2, PROPOSE, 21, 3, 120),
    /** A mentor of shops has no free hour in so many days; days. */
    NO_SLOTS(2, ASK_HOURS, 14, 3, 60),
    /** A mandate ends in so many days, before the programme does; days. */
    MANDATE_ENDS(3, PROLONG, 30, 1, 120),
    /** Busy weeks begin in so many days; days. */
    PEAK_AHEAD(3, NOTED, 14, 1, 60),
    /** The school holidays we know end within six months. */
    DATA_ENDS(3, SEE);

    private static final int NONE = 0;

    private final int urgency;
    private final Act act;
    private final int usual;
    private final int least;
    private final int most;

    RadarRule(int urgency, Act act) {
        this(urgency, act, NONE, NONE, NONE);
    }

    RadarRule(int urgency, Act act, int usual, int least, int most) {
        this.urgency = urgency;
        this.act = act;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** 1 today, 2 this week, 3 to be foreseen. */
    public int urgency() {
        return urgency;
    }

    public Act act() {
        return act;
    }

    public boolean hasThreshold() {
        return usual != NONE;
    }

    public int usual() {
        return usual;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Those a programme may set. */
    public static List<RadarRule> withThreshold() {
        return Arrays.stream(values()).filter(RadarRule::hasThreshold).toList();
    }
}
