package org.echoppe.booking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.action.PlanStep;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.ChangeResult;
import org.echoppe.booking.ChangeResult.Refused;
import org.echoppe.booking.MentorDayDesk;
import org.echoppe.booking.NoteSheet;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionNote;
import org.echoppe.booking.SessionStatus;
import org.echoppe.shared.Texts;
import org.echoppe.shared.web.Notices;

/** What became of a session, in thirty seconds: one answer, the steps it did, its minutes, a note if one likes. */
@Named
@RequestScoped
public class NotePage {

    private static final String DAY = "/mentor/day?faces-redirect=true&done=";

    @Inject
    private MentorDayDesk desk;

    @Inject
    private BookingDesk booking;

    @Inject
    private TownHours hours;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private NoteSheet sheet;
    private SessionStatus outcome;
    private List<String> steps;
    private String minutes;
    private String note;

    @PostConstruct
    void read() {
        sheet = desk.sheet(session(), visitor.getLocale());
        var before = sheet.session();
        outcome = before.status().isNoted() ? before.status() : null;
        steps = own().filter(PlanStep::isDone).map(step -> step.id().toString()).toList();
        minutes = String.valueOf(before.minutesDone() == null ? before.window().minutes() : before.minutesDone());
        note = before.note();
    }

    public String save() {
        var told = new SessionNote(outcome, Integer.parseInt(minutes.strip()), note);
        var done = steps.stream().map(UUID::fromString).toList();
        return after(desk.note(session(), told, done), "noted");
    }

    public String cancel() {
        return after(booking.cancel(session()), "cancelled");
    }

    private String after(ChangeResult result, String done) {
        if (result instanceof Refused refused) {
            notices.refusal("action", "note.refused." + refused.because());
            return null;
        }
        return DAY + done;
    }

    public void checkMinutes(FacesContext faces, UIComponent field, Object typed) {
        String digits = String.valueOf(typed).strip();
        if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > SessionNote.MOST_MINUTES) {
            throw refusal("note.minutes.wrong", SessionNote.MOST_MINUTES);
        }
    }

    public void checkNote(FacesContext faces, UIComponent field, Object typed) {
        if (String.valueOf(typed).strip().length() > SessionNote.LONGEST_NOTE) {
            throw refusal("note.text.tooLong", SessionNote.LONGEST_NOTE);
        }
    }

    private ValidatorException refusal(String key, int limit) {
        String text = new Texts("action", visitor.getLocale()).of(key, limit);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** The steps this session may have done: those still to do, and those it did. */
    public List<PlanStep> getOpenSteps() {
        return plan().filter(step -> !step.isDone() || isOwn(step)).toList();
    }

    public List<PlanStep> getStepsDoneBefore() {
        return plan().filter(step -> step.isDone() && !isOwn(step)).toList();
    }

    private Stream<PlanStep> own() {
        return plan().filter(this::isOwn);
    }

    private boolean isOwn(PlanStep step) {
        return session().value().equals(step.doneInSession());
    }

    private Stream<PlanStep> plan() {
        return sheet.plan() == null ? Stream.of() : sheet.plan().steps().stream();
    }

    public List<SessionStatus> getOutcomes() {
        return Stream.of(SessionStatus.values()).filter(SessionStatus::isNoted).toList();
    }

    private SessionId session() {
        try {
            return new SessionId(UUID.fromString(String.valueOf(id)));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("session", id);
        }
    }

    public NoteSheet getSheet() {
        return sheet;
    }

    public TownHours getHours() {
        return hours;
    }

    public SessionStatus getOutcome() {
        return outcome;
    }

    public void setOutcome(SessionStatus outcome) {
        this.outcome = outcome;
    }

    public List<String> getSteps() {
        return steps;
    }

    public void setSteps(List<String> steps) {
        this.steps = steps;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
