package org.echoppe.mentor;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.echoppe.access.AccountId;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NewAccount;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.programme.Problem;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.programme.RefusedDataException;
import org.echoppe.shared.EmailAddress;

/** Experts taking part: added with their account, changed, looked at. */
@ApplicationScoped
@Transactional
public class MentorDesk {

    private static final int AT_ONCE = 100;

    private static final Problem ELSEWHERE = Problem.of("email", "mentor", "problem.email.elsewhere");

    @Inject
    private Mentors mentors;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    @Inject
    private History history;

    /** What stands against adding this expert: their own problems, an e-mail already here, or one that cannot sign in. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<Problem> problems(ProgrammeId programme, MentorData data) {
        return problems(programmes.view(programme), null, data);
    }

    /** What stands against changing this expert so. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<Problem> problems(MentorId id, MentorData data) {
        return problems(programmes.view(mentor(id).programme()), id, data);
    }

    /** Adds an expert without problems and opens the account they sign in with, unless they have one. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public MentorId add(ProgrammeId programme, MentorData data) {
        MentorId id = enter(programmes.view(programme), data);
        mentors.settle();
        return id;
    }

    /** Adds many experts without problems, as an import does: all or, where one is refused, none. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public void addAll(ProgrammeId programme, List<MentorData> all) {
        ProgrammeView view = programmes.view(programme);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            all.subList(from, Math.min(from + AT_ONCE, all.size())).forEach(data -> enter(view, data));
            mentors.settleAndForget();
        }
    }

    private MentorId enter(ProgrammeView programme, MentorData data) {
        var mentor = new Mentor(MentorId.create(), accountFor(data), programme, data);
        mentors.add(mentor);
        history.note("mentor.added", mentor.id().value(), "");
        return mentor.id();
    }

    /** Changes an expert; with a new e-mail the old one signs in no more, in whatever edition they take part. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public void change(MentorId id, MentorData data) {
        Mentor mentor = mentor(id);
        AccountId before = mentor.account();
        mentor.change(accountFor(data), programmes.view(mentor.programme()), data);
        mentors.settle();
        if (!mentor.account().equals(before)) {
            mentors.withAccount(before).forEach(edition -> followsInto(edition, mentor));
            town.close(before);
        }
        history.note("mentor.changed", id.value(), "");
    }

    private void followsInto(Mentor edition, Mentor changed) {
        if (mentors.by(edition.programme(), changed.email()).isEmpty()) {
            edition.isReachedLike(changed);
            mentors.settle();
            history.note("mentor.changed", edition.id().value(), "");
        }
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public List<MentorRow> list(ProgrammeId programme) {
        return mentors.of(programme).stream().map(Mentor::row).toList();
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public MentorData data(MentorId id) {
        return mentor(id).data();
    }

    @AllowedTo({COORDINATOR, MENTOR, MERCHANT, SYSTEM})
    public MentorCard card(MentorId id) {
        return mentor(id).card();
    }

    @AllowedTo({COORDINATOR, MENTOR, MERCHANT, SYSTEM})
    public DeclaredHours availability(MentorId id) {
        return mentor(id).availability();
    }

    /** The same of several at once. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Map<MentorId, DeclaredHours> availabilityOf(Set<MentorId> ids) {
        return mentors.all(ids).stream().collect(Collectors.toMap(Mentor::id, Mentor::availability));
    }

    /** From now on the expert who is signed in can be booked in these hours. */
    @AllowedTo(MENTOR)
    public void isAvailable(DeclaredHours hours) {
        MentorId me = me();
        mentor(me).isAvailable(hours);
        history.note("mentor.availability-changed", me.value(), hours.notation());
    }

    /** Nobody books them from the first of these days to the last; false where their hours have no room for that. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean noteAbsence(MentorId id, LocalDate from, LocalDate last) {
        Mentor mentor = mentor(id);
        Absence absence = new Absence(from, last);
        if (absence.isIn(mentor.availability())) {
            return true;
        }
        Optional<DeclaredHours> hours = absence.outOf(mentor.availability());
        hours.ifPresent(mentor::isAvailable);
        hours.ifPresent(kept -> history.note("mentor.availability-changed", id.value(), kept.notation()));
        return hours.isPresent();
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public Optional<MentorId> find(ProgrammeId programme, String email) {
        return mentors.by(programme, email.strip().toLowerCase(Locale.ROOT));
    }

    /** The expert who is signed in, in the programme that runs; else in the only one they take part in. */
    @AllowedTo(MENTOR)
    public MentorId me() {
        List<MentorId> mine = mentors.by(visitor.account());
        return programmes
                .current()
                .flatMap(current -> mine.stream()
                        .filter(id -> mentor(id).programme().equals(current.id()))
                        .findFirst())
                .or(() -> mine.stream().findFirst())
                .orElseThrow(() -> new NotAllowedException("mentor", visitor.account()));
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public List<MentorProfile> profiles(ProgrammeId programme) {
        return mentors.toRead(programme).stream().map(Mentor::profile).toList();
    }

    private List<Problem> problems(ProgrammeView programme, MentorId own, MentorData data) {
        var found = new ArrayList<>(data.problems(programme.department()));
        if (MentorData.isBlank(data.email()) || EmailAddress.read(data.email()).isEmpty()) {
            return found;
        }
        find(programme.id(), data.email())
                .filter(other -> !other.equals(own))
                .ifPresent(other -> found.add(Mentors.TWICE));
        if (town.isSomebodyElses(data.email(), Role.MENTOR)) {
            found.add(ELSEWHERE);
        }
        return found;
    }

    private AccountId accountFor(MentorData data) {
        var wanted = new NewAccount(MentorData.tidy(data.name()), data.email(), Role.MENTOR, data.languageToRead());
        return town.accountFor(wanted).orElseThrow(() -> new RefusedDataException(List.of(ELSEWHERE)));
    }

    private Mentor mentor(MentorId id) {
        return mentors.mentor(id).orElseThrow(() -> new NotAllowedException("mentor", id));
    }
}
