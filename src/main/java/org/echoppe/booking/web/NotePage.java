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
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.access.Visitor;
import org.echoppe.booking.ChangeResult;
import org.echoppe.booking.ChangeResult.Refused;
import org.echoppe.booking.ChangeRule;
import org.echoppe.booking.MentorDayDesk;
import org.echoppe.booking.MentorSession;
import org.echoppe.booking.NewNote;
import org.echoppe.booking.NoteSheet;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionNote;
import org.echoppe.shared.Phone;
import org.echoppe.shared.Texts;
import org.echoppe.shared.web.Notices;

/** What became of a session, in thirty seconds: one answer, the steps it did, its minutes, a note if one likes. */
@Named
@RequestScoped
public class NotePage {

    @Inject
    private MentorDayDesk desk;

    @Inject
    private ShopParameters asked;

    @Inject
    private Clock clock;

    @Inject
    private TownHours hours;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.based}")
    private String based;

    private NoteSheet sheet;
    private boolean changedMeanwhile;
    private NoteOutcome outcome;
    private boolean shared;
    private String tapped;
    private List<String> steps;
    private String minutes;
    private String note;

    @PostConstruct
    void read() {
        sheet = desk.sheet(session(), visitor.getLocale());
        MentorSession before = sheet.session();
        outcome = NoteOutcome.of(before);
        shared = before.noteShared();
        steps = sheet.ownSteps().stream().map(step -> step.id().toString()).toList();
        long length = before.minutesDone() == null ? before.window().minutes() : before.minutesDone();
        tapped = MinuteTaps.of(length);
        minutes = MinuteTaps.exact(length);
        note = before.note();
    }

    public String save() {
        var told = outcome.told(MinuteTaps.read(tapped, minutes), note, shared);
        var done = steps.stream().map(UUID::fromString).collect(Collectors.toSet());
        return after(desk.note(session(), new NewNote(told, done, basedOn())));
    }

    private String after(ChangeResult result) {
        if (result instanceof Refused refused) {
            notices.refusal("action", "note.refused." + refused.because());
            changedMeanwhile = refused.because() == ChangeRule.NOTED_MEANWHILE;
            sheet = desk.sheet(session(), visitor.getLocale());
            return null;
        }
        return (outcome.status().didMeet() && sheet.shop() != null
                        ? "/mentor/next?faces-redirect=true&id="
                        : "/mentor/day?faces-redirect=true&done=noted&of=")
                + session().value();
    }

    private Instant basedOn() {
        try {
            return based == null || based.isEmpty() ? null : Instant.parse(based);
        } catch (DateTimeParseException e) {
            throw new NotAllowedException("note", based);
        }
    }

    /** What this page was written upon: kept while its own fields are put right, renewed once the newer note is shown. */
    public String getBased() {
        boolean isOwn = based == null || changedMeanwhile;
        Instant notedAt = sheet.session().notedAt();
        return isOwn ? notedAt == null ? "" : notedAt.toString() : based;
    }

    /** Somebody noted this session since the page was opened; their note is shown beside what was typed. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public void checkMinutes(FacesContext faces, UIComponent field, Object typed) {
        String digits = typed == null ? "" : String.valueOf(typed).strip();
        if (!digits.isEmpty() && !MinuteTaps.isExact(digits)) {
            throw refusal("note.minutes.wrong", SessionNote.MOST_MINUTES);
        }
    }

    public void checkNote(FacesContext faces, UIComponent field, Object typed) {
        if (SessionNote.tidy(String.valueOf(typed)).length() > SessionNote.LONGEST_NOTE) {
            throw refusal("note.text.tooLong", SessionNote.LONGEST_NOTE);
        }
    }

    private ValidatorException refusal(String key, int limit) {
        String text = new Texts("action", visitor.getLocale()).of(key, limit);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** What was refused on the way here, or null. */
    public String getRefusal() {
        return asked.refusal().map(this::toTheMentor).orElse(null);
    }

    /** In the mentor's words, else in words about the shop, else in words for everybody. */
    private String toTheMentor(String refusal) {
        return Stream.of("mentor." + refusal, "town." + refusal, refusal)
                .filter(texts()::knows)
                .findFirst()
                .map(key -> texts().of(key, sheet.session().shop()))
                .orElseThrow();
    }

    public boolean isRunning() {
        return sheet.session().isRunning(clock.instant());
    }

    public boolean isResumable() {
        return sheet.session().isResumable(clock.instant());
    }

    public boolean isUndoable() {
        return sheet.session().isUndoable(clock.instant());
    }

    public String getUndoUntil() {
        return texts().of("undo.until", hours.hour(sheet.session().change().undoableUntil()));
    }

    public List<ReasonChoice> getReasons() {
        return ReasonChoice.of(Role.MENTOR, texts());
    }

    private Texts texts() {
        return new Texts("booking", visitor.getLocale());
    }

    public List<NoteOutcome> getOutcomes() {
        return List.of(NoteOutcome.values());
    }

    /** What became of it as the newer note says. */
    public NoteOutcome getNoted() {
        return NoteOutcome.of(sheet.session());
    }

    public List<String> getTaps() {
        return MinuteTaps.ALL;
    }

    public String phone(String number) {
        return Phone.shown(number).replace(' ', '\u00a0');
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

    public NoteOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(NoteOutcome outcome) {
        this.outcome = outcome;
    }

    public List<String> getSteps() {
        return steps;
    }

    public void setSteps(List<String> steps) {
        this.steps = steps;
    }

    public String getTapped() {
        return tapped;
    }

    public void setTapped(String tapped) {
        this.tapped = tapped;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
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
