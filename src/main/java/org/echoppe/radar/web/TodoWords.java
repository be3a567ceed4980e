package org.echoppe.radar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.action.blocker.BlockerKind;
import org.echoppe.calendar.Peak;
import org.echoppe.radar.todo.Finding;
import org.echoppe.radar.todo.RadarRule;
import org.echoppe.shared.Phone;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** Says a line of the list as its reader speaks. */
@Named
@RequestScoped
public class TodoWords {

    @Inject
    private Visitor visitor;

    @Inject
    private TownDesk town;

    private Wording wording;

    /** Why it stands there, in one sentence. */
    public String why(Finding finding) {
        Object[] said = finding.says().stream().map(this::said).toArray();
        return texts().of("rule." + finding.rule(), said);
    }

    private Object said(Object what) {
        if (what instanceof Instant moment) {
            return wording().day(moment);
        }
        if (what instanceof LocalDate day) {
            return wording().date(day);
        }
        if (what instanceof BlockerKind kind) {
            return new Texts("action", visitor.getLocale()).of("blocker." + kind);
        }
        return what instanceof Peak peak ? peak.nameIn(visitor.getLocale()) : what;
    }

    /** Who or what it is about. */
    public String name(Finding finding) {
        return switch (finding.rule()) {
            case PEAK_AHEAD, DATA_ENDS, SHARED_BLOCKER ->
                texts().of(
                                "name." + finding.rule(),
                                said(finding.says().get(0)),
                                finding.about().name());
            default -> finding.about().name();
        };
    }

    /** What the button says. */
    public String act(Finding finding) {
        Object last = finding.says().isEmpty()
                ? ""
                : finding.says().get(finding.says().size() - 1);
        return texts().of("act." + finding.rule().act(), said(last), name(finding));
    }

    /** Whether the act of its rule can be done for this line. */
    public boolean isPossible(Finding finding) {
        return switch (finding.rule().act()) {
            case SEE -> false;
            case RELAY -> finding.about().mentor() != null;
            default -> true;
        };
    }

    /** The page where more is to be seen. */
    public String where(Finding finding) {
        return switch (finding.rule()) {
            case QUESTION, ANOTHER_ASKED, DECLINED, NOT_ANSWERED -> "/coordinator/answers";
            case MAIL_FAILED, SMS_FAILED -> "/coordinator/message";
            case DATA_ENDS, PEAK_AHEAD -> "/coordinator/seasons";
            case SHARED_BLOCKER -> "/coordinator/blockers";
            case NO_SLOTS, MANDATE_ENDS -> "/coordinator/mentor";
            default -> "/coordinator/merchant";
        };
    }

    /** Which one of them: what the page asks for, or nothing. */
    public Object which(Finding finding) {
        return switch (where(finding)) {
            case "/coordinator/merchant" -> finding.about().merchant().value();
            case "/coordinator/mentor" -> finding.about().mentor().value();
            case "/coordinator/message" -> finding.about().row();
            default -> null;
        };
    }

    public String phone(String number) {
        return Phone.shown(number).replace(' ', '\u00a0');
    }

    public String threshold(RadarRule rule) {
        return texts().of("threshold." + rule, rule.least(), rule.most());
    }

    public String date(LocalDate day) {
        return wording().date(day);
    }

    private Wording wording() {
        if (wording == null) {
            wording = new Wording(visitor.getLocale(), town.identity().zone());
        }
        return wording;
    }

    private Texts texts() {
        return new Texts("radar", visitor.getLocale());
    }
}
