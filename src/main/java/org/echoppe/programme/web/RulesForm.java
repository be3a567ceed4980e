package org.echoppe.programme.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.echoppe.calendar.quiet.PeakPolicy;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.RuleNumber;
import org.echoppe.programme.TravelMode;

/** The booking rules as they are typed; an empty maximum is none. */
public class RulesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TypedFields typed;
    private String[] lengths = {};

    RulesForm(TypedFields typed) {
        this.typed = typed;
    }

    void show(BookingRules rules) {
        lengths = rules.lengths().stream().map(String::valueOf).toArray(String[]::new);
        for (RuleNumber rule : RuleNumber.values()) {
            boolean unlimited = rule.mayBeUnlimited() && rule.in(rules) == RuleNumber.NO_LIMIT;
            typed.keep(rule.field(), unlimited ? null : rule.in(rules));
        }
        typed.keep("travelMode", rules.travelMode());
        typed.keep("inPeaks", rules.inPeaks());
    }

    BookingRules read() {
        return new BookingRules(
                Stream.of(lengths).map(Integer::valueOf).toList(),
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

    public String[] getLengths() {
        return lengths.clone();
    }

    public void setLengths(String[] lengths) {
        this.lengths = lengths.clone();
    }

    public List<Integer> getAllLengths() {
        return BookingRules.LENGTHS;
    }
}
