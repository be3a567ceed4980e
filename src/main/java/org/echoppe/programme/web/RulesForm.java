package org.echoppe.programme.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.echoppe.calendar.quiet.PeakPolicy;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.RuleNumber;
import org.echoppe.programme.TravelMode;

/** The booking rules as they are typed; an empty maximum is none. */
public class RulesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TypedFields typed;
    private List<Integer> lengths = new ArrayList<>();

    RulesForm(TypedFields typed) {
        this.typed = typed;
    }

    void show(BookingRules rules) {
        lengths = new ArrayList<>(rules.lengths());
        for (RuleNumber rule : RuleNumber.values()) {
            boolean unlimited = rule.mayBeUnlimited() && rule.in(rules) == RuleNumber.NO_LIMIT;
            typed.keep(rule.field(), unlimited ? null : rule.in(rules));
        }
        typed.keep("travelMode", rules.travelMode());
        typed.keep("inPeaks", rules.inPeaks());
    }

    BookingRules read() {
        return new BookingRules(
                lengths,
                number(RuleNumber.NOTICE),
                number(RuleNumber.HORIZON),
                number(RuleNumber.MOST_UPCOMING),
                number(RuleNumber.SHOP_A_DAY),
                number(RuleNumber.SHOP_A_WEEK),
                number(RuleNumber.MENTOR_A_DAY),
                number(RuleNumber.MENTOR_A_WEEK),
                number(RuleNumber.PAUSE),
                typed.choice("travelMode", TravelMode.class),
                number(RuleNumber.WAY),
                typed.choice("inPeaks", PeakPolicy.class));
    }

    private int number(RuleNumber rule) {
        boolean unlimited = rule.mayBeUnlimited() && typed.text(rule.field()).isBlank();
        return unlimited ? RuleNumber.NO_LIMIT : typed.number(rule.field(), -1);
    }

    public List<Integer> getLengths() {
        return lengths;
    }

    public void setLengths(List<Integer> lengths) {
        this.lengths = lengths;
    }

    public List<Integer> getAllLengths() {
        return BookingRules.LENGTHS;
    }
}
