package org.echoppe.booking.town.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.booking.ChangeReason;
import org.echoppe.booking.OpenSlot;
import org.echoppe.booking.town.AbsenceDesk;
import org.echoppe.booking.town.Displaced;
import org.echoppe.booking.town.Settled;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorRow;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Alphabet;

/** A mentor is away: their sessions, another time for each, one button. */
@Named
@RequestScoped
public class AbsencePage {

    @Inject
    private AbsenceDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private MentorDesk mentors;

    @Inject
    private TownDesk town;

    @Inject
    private TownParameters asked;

    @Inject
    private AbsenceForm form;

    @Inject
    private TownWords words;

    @Inject
    private Visitor visitor;

    private ProgrammeView programme;
    private List<Displaced> displaced;
    private List<Settled> settled;
    private boolean noted;

    @PostConstruct
    void read() {
        programme = programmes.current().orElse(null);
    }

    /** Answered on this same page: a reload sends the same keys and hears the same. */
    public String settle() {
        noted = form.isAwayToo() && desk.noteAbsence(mentor(), getFrom(), getLast());
        settled = desk.settle(form.times());
        displaced = null;
        return null;
    }

    private MentorId mentor() {
        return asked.mentor().orElse(null);
    }

    /** A mentor was chosen. */
    public boolean isAsked() {
        return programme != null && mentor() != null;
    }

    public String getMentor() {
        return mentor() == null ? "" : mentor().value().toString();
    }

    public String getMentorName() {
        return mentors.card(mentor()).name();
    }

    public LocalDate getFrom() {
        return asked.day("from")
                .orElseGet(
                        () -> LocalDate.ofInstant(words.now(), town.identity().zone()));
    }

    /** Not before the first one. */
    public LocalDate getLast() {
        return asked.day("last").filter(day -> !day.isBefore(getFrom())).orElseGet(this::getFrom);
    }

    public boolean isDatesTurned() {
        return asked.areDatesTurned();
    }

    public List<Displaced> getDisplaced() {
        if (displaced == null) {
            displaced = desk.displaced(mentor(), getFrom(), getLast());
        }
        return displaced;
    }

    public List<OpenSlot> others(Displaced one) {
        return one.proposals().stream().skip(1).toList();
    }

    public String label(OpenSlot slot) {
        return words.text(
                "town.absence.slot", words.when(slot.window()), slot.reason().in(visitor.getLocale()));
    }

    /** A new one for each session and page. */
    public String getKey() {
        return UUID.randomUUID().toString();
    }

    public List<MentorRow> getMentors() {
        return new Alphabet(visitor.getLocale()).sorted(mentors.list(programme.id()), MentorRow::name);
    }

    /** One sentence for each session, in the order of the page. */
    public List<Result> getResults() {
        List<Result> results = new ArrayList<>();
        settled.forEach(one -> results.add(result(one)));
        return results;
    }

    /** What became of a session in a sentence, and when else it could be. */
    public record Result(String session, String text, boolean done, List<TownWords.Day> instead) {}

    private Result result(Settled one) {
        String id = one.session().session().value().toString();
        String shop = one.session().shop();
        String when = words.moment(one.session().window());
        if (one instanceof Settled.Moved) {
            return new Result(id, words.text("town.absence.moved", shop, when), true, List.of());
        }
        if (one instanceof Settled.Cancelled) {
            return new Result(id, words.text("town.absence.cancelled", shop), true, List.of());
        }
        if (one instanceof Settled.NotMoved not) {
            String why = words.refusal(not.because(), one.session().mentorFirstName());
            return new Result(id, words.text("town.absence.not", shop, why), false, words.days(not.instead()));
        }
        var not = (Settled.NotCancelled) one;
        String why = words.text("town.change.refused." + not.because());
        return new Result(id, words.text("town.absence.not", shop, why), false, List.of());
    }

    public List<ChangeReason> getReasons() {
        return List.of(ChangeReason.MENTOR_ASKED, ChangeReason.ILL);
    }

    /** The button was pressed. */
    public boolean isSettled() {
        return settled != null;
    }

    /** Nobody books the mentor on these days. */
    public boolean isNoted() {
        return noted;
    }

    /** Their hours are too long already to note it. */
    public boolean isWithoutRoom() {
        return form.isAwayToo() && !noted;
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public TownWords getWords() {
        return words;
    }
}
