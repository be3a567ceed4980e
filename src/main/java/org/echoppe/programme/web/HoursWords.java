package org.echoppe.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.TimeText;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.hours.HoursReading;
import org.echoppe.calendar.hours.HoursReading.Understood;
import org.echoppe.calendar.hours.HoursText;
import org.echoppe.programme.Problem;
import org.echoppe.shared.Texts;

/** Says back, in the reader's words, how typed hours are understood; or why they are not. */
@Named
@RequestScoped
public class HoursWords {

    @Inject
    private Visitor visitor;

    /** "Understood: …" with what was left aside, or the sentence of the problem unless it stands beside the field already. */
    public String echo(String typed) {
        if (typed == null || typed.isBlank()) {
            return "";
        }
        HoursReading reading = HoursText.read(typed);
        if (reading instanceof Understood understood) {
            return said(understood);
        }
        boolean isAlreadySaid = FacesContext.getCurrentInstance().isValidationFailed();
        return isAlreadySaid ? "" : Problem.ofHours("", typed).orElseThrow().in(visitor.getLocale());
    }

    /** The hours in words, for those that were understood. */
    public String say(String understood) {
        return ((Understood) HoursText.read(understood)).hours().inWords(visitor.getLocale());
    }

    /** What to put in the field so that it reads as people write, and would be understood as the same hours again. */
    public String toType(DeclaredHours hours) {
        String words = hours.inWords(visitor.getLocale());
        boolean isTheSame = HoursText.read(words) instanceof Understood again
                && again.hours().equals(hours);
        return isTheSame ? words : hours.notation();
    }

    private String said(Understood understood) {
        var texts = new Texts("programme", visitor.getLocale());
        return Stream.concat(
                        Stream.of(
                                texts.of("hours.understood", understood.hours().inWords(visitor.getLocale()))),
                        understood.notices().stream().map(this::said))
                .collect(Collectors.joining(" "));
    }

    private String said(TimeText notice) {
        return notice.in(visitor.getLocale());
    }
}
