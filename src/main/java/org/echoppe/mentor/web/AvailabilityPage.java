package org.echoppe.mentor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.TimeText;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.hours.HoursReading;
import org.echoppe.calendar.hours.HoursReading.Questioned;
import org.echoppe.calendar.hours.HoursReading.Refused;
import org.echoppe.calendar.hours.HoursReading.Understood;
import org.echoppe.calendar.hours.HoursText;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.shared.web.Notices;

/** When the expert can be booked: typed as people write it, said back in plain words, and kept once they agree. */
@Named
@RequestScoped
public class AvailabilityPage {

    @Inject
    private MentorDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.typed}")
    private String typed;

    @Inject
    @ManagedProperty("#{param.meaning}")
    private String agreed;

    @Inject
    @ManagedProperty("#{param.kept}")
    private String kept;

    private HoursReading reading;
    private DeclaredHours now;

    public void load() {
        if (kept != null) {
            notices.success("mentor", "availability.kept");
        }
    }

    /** Keeps the hours when they are those the expert was shown; says what was understood until then. */
    public String keep() {
        Optional<DeclaredHours> meant =
                getMeanings().stream().filter(this::isAgreed).findFirst();
        meant.ifPresent(desk::isAvailable);
        return meant.isPresent() ? "/mentor/availability?faces-redirect=true&kept=1" : null;
    }

    /** What was typed may mean; one of them, or several to choose from, or none. */
    public List<DeclaredHours> getMeanings() {
        if (reading() instanceof Understood understood) {
            return List.of(understood.hours());
        }
        return reading() instanceof Questioned questioned ? questioned.meanings() : List.of();
    }

    public boolean isQuestioned() {
        return reading() instanceof Questioned;
    }

    /** What stands against it, or what has to be told about it. */
    public List<String> getRemarks() {
        return remarks().map(text -> text.in(locale())).toList();
    }

    private Stream<TimeText> remarks() {
        if (reading() instanceof Understood understood) {
            return understood.notices().stream();
        }
        if (reading() instanceof Questioned questioned) {
            return Stream.of(questioned.question());
        }
        return reading() instanceof Refused refused ? Stream.of(refused.reason()) : Stream.empty();
    }

    public boolean isRefused() {
        return reading() instanceof Refused;
    }

    public String inWords(DeclaredHours hours) {
        return hours.availabilityInWords(locale());
    }

    /** The hours that count today, in plain words. */
    public String getCurrent() {
        return inWords(current());
    }

    /** What was typed; at first today's hours, in words where those can be read back. */
    public String getTyped() {
        if (typed != null) {
            return typed;
        }
        boolean wordsAreReadBack = HoursText.read(getCurrent()) instanceof Understood understood
                && understood.hours().equals(current());
        return wordsAreReadBack ? getCurrent() : current().notation();
    }

    private boolean isAgreed(DeclaredHours hours) {
        return hours.notation().equals(agreed);
    }

    private DeclaredHours current() {
        if (now == null) {
            now = desk.availability(desk.me());
        }
        return now;
    }

    private HoursReading reading() {
        if (reading == null && typed != null) {
            reading = HoursText.read(typed);
        }
        return reading;
    }

    private Locale locale() {
        return visitor.getLocale();
    }
}
