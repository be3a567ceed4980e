package org.echoppe.radar.todo;

import static org.echoppe.access.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.echoppe.access.AccountId;
import org.echoppe.access.AccountRow;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;

/** « À traiter »: everything that needs a coordinator, the most urgent first, each with the one act that resolves it. */
@ApplicationScoped
@Transactional
@AllowedTo(COORDINATOR)
public class ToDoDesk {

    private static final int DAYS_UNTIL_BACK = 7;
    private static final Comparator<ToDoLine> MOST_URGENT = Comparator.<ToDoLine>comparingInt(
                    line -> line.finding().rule().urgency())
            .thenComparing(line -> line.finding().since())
            .thenComparing(line -> line.finding().key());

    @Inject
    private Instance<Watch> watches;

    @Inject
    private Marks marks;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk town;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** Those put off and those done are among them, and say so; what needs nobody any more is not. */
    public List<ToDoLine> lines(ProgrammeId id) {
        ProgrammeView programme = programmes.view(id);
        Thresholds thresholds = marks.thresholds(id);
        Map<String, Mark> marked = marks.of(id);
        LocalDate today = today(programme);
        return watches.stream()
                .flatMap(watch -> watch.findings(programme, thresholds).stream())
                .map(finding -> ToDoLine.of(finding, marked.get(finding.key()), today))
                .sorted(MOST_URGENT)
                .toList();
    }

    /** Does the one act of this line, unless it is no longer there or somebody did it meanwhile. */
    public ToDoAnswer resolve(ProgrammeId id, String key) {
        ProgrammeView programme = programmes.view(id);
        Mark mark = marks.claim(id, checked(key));
        Optional<Watch> watch = watchOf(key);
        Optional<Finding> found = watch.flatMap(looks -> looks.findings(programme, marks.thresholds(id)).stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst());
        LocalDate today = today(programme);
        if (found.isEmpty() || !ToDoLine.of(found.get(), mark, today).isOpen()) {
            return ToDoAnswer.GONE;
        }
        return told(mark, watch.get().resolve(programme, found.get()), today);
    }

    private ToDoAnswer told(Mark mark, Resolved resolved, LocalDate today) {
        switch (resolved) {
            case FOR_GOOD -> mark.done(clock.instant());
            case FOR_NOW -> mark.putOff(today.plusDays(DAYS_UNTIL_BACK));
            case NOT -> {
                return ToDoAnswer.NOT_POSSIBLE;
            }
        }
        note("todo.resolved", mark);
        return resolved == Resolved.FOR_GOOD ? ToDoAnswer.DONE : ToDoAnswer.ASKED;
    }

    /** The line vanishes, whatever was done about it. */
    public void done(ProgrammeId id, String key) {
        mark(id, key, "todo.done", mark -> mark.done(clock.instant()));
    }

    /** The line is back on this day; false where that is not to come. */
    public boolean putOff(ProgrammeId id, String key, LocalDate until) {
        boolean isAhead = until.isAfter(today(programmes.view(id)));
        if (isAhead) {
            mark(id, key, "todo.put-off", mark -> mark.putOff(until));
        }
        return isAhead;
    }

    /** Done or put off, it is to be done again. */
    public void restore(ProgrammeId id, String key) {
        mark(id, key, "todo.restored", Mark::restore);
    }

    /** This coordinator looks after it; null: everybody does. */
    public void give(ProgrammeId id, String key, AccountId coordinator) {
        if (coordinator != null
                && town.coordinators().stream().map(AccountRow::id).noneMatch(coordinator::equals)) {
            throw new NotAllowedException("account", coordinator);
        }
        mark(id, key, "todo.given", mark -> mark.give(coordinator));
    }

    public Thresholds thresholds(ProgrammeId id) {
        programmes.view(id);
        return marks.thresholds(id);
    }

    /** From now on the rule counts to this number; false where it cannot. */
    public boolean count(ProgrammeId id, RadarRule rule, int number) {
        programmes.view(id);
        boolean isPossible = rule.hasThreshold() && number >= rule.least() && number <= rule.most();
        if (isPossible && marks.thresholds(id).of(rule) != number) {
            marks.set(id, rule, number);
            history.note("todo.threshold", id.value(), rule + " " + number);
        }
        return isPossible;
    }

    private void mark(ProgrammeId id, String key, String what, Consumer<Mark> change) {
        programmes.view(id);
        Mark mark = marks.claim(id, checked(key));
        change.accept(mark);
        note(what, mark);
    }

    private void note(String what, Mark mark) {
        history.note(what, mark.id(), mark.key());
    }

    private Optional<Watch> watchOf(String key) {
        return watches.stream()
                .filter(watch -> watch.rules().stream().anyMatch(rule -> key.startsWith(rule + ".")))
                .findFirst();
    }

    private String checked(String key) {
        if (key == null || key.length() > Finding.LONGEST_KEY || watchOf(key).isEmpty()) {
            throw new NotAllowedException("line", key);
        }
        return key;
    }

    private LocalDate today(ProgrammeView programme) {
        return LocalDate.ofInstant(clock.instant(), programme.zone());
    }
}
