package org.echoppe.radar.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.echoppe.access.AccountId;
import org.echoppe.access.AccountRow;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.radar.todo.RadarRule;
import org.echoppe.radar.todo.Thresholds;
import org.echoppe.radar.todo.ToDoAnswer;
import org.echoppe.radar.todo.ToDoDesk;
import org.echoppe.radar.todo.ToDoLine;
import org.echoppe.radar.todo.ToDoLine.State;
import org.echoppe.shared.web.Notices;

/** « À traiter »: a page of the list, sifted as asked, and what is done with a line. */
@Named
@RequestScoped
public class TodoPage {

    @Inject
    private ToDoDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    @Inject
    private TodoQuestion asked;

    @Inject
    private TodoWords words;

    @Inject
    private Notices notices;

    private ProgrammeView programme;
    private List<ToDoLine> all = List.of();
    private List<AccountRow> colleagues = List.of();

    @PostConstruct
    void read() {
        programme = programmes.current().orElse(null);
        if (programme != null) {
            all = desk.lines(programme.id());
            colleagues = town.coordinators();
        }
    }

    public String resolve() {
        String key = asked.tapped("resolve");
        ToDoAnswer answer = desk.resolve(programme.id(), key);
        if (answer == ToDoAnswer.DONE || answer == ToDoAnswer.ASKED) {
            notices.success("radar", "answer." + answer);
        } else {
            notices.refusal("radar", "answer." + answer);
        }
        return asked.here();
    }

    public String done() {
        desk.done(programme.id(), asked.tapped("done"));
        notices.success("radar", "todo.did.done");
        return asked.here();
    }

    public String restore() {
        desk.restore(programme.id(), asked.tapped("restore"));
        notices.success("radar", "todo.did.restored");
        return asked.here();
    }

    public String putOff() {
        String key = asked.tapped("putOff");
        boolean isPutOff = asked.until(key)
                .map(day -> desk.putOff(programme.id(), key, day))
                .orElse(false);
        if (isPutOff) {
            notices.success("radar", "todo.did.putOff");
        } else {
            notices.refusal("radar", "todo.did.notPutOff");
        }
        return asked.here();
    }

    public String give() {
        String key = asked.tapped("give");
        desk.give(programme.id(), key, asked.who(key).map(AccountId::new).orElse(null));
        notices.success("radar", "todo.did.given");
        return asked.here();
    }

    /** Thresholds that cannot be are said, the others are kept. */
    public String count() {
        List<String> wrong = RadarRule.withThreshold().stream()
                .filter(rule -> !desk.count(programme.id(), rule, asked.threshold(rule)))
                .map(words::threshold)
                .toList();
        if (wrong.isEmpty()) {
            notices.success("radar", "todo.did.counts");
        } else {
            notices.refusal("radar", "todo.did.notCounts", String.join(", ", wrong));
        }
        return asked.here();
    }

    /** The lines of the page that is asked for. */
    public List<ToDoLine> getLines() {
        return asked.page(all.stream().filter(wanted()).toList());
    }

    private Predicate<ToDoLine> wanted() {
        Predicate<ToDoLine> inState = line -> line.state() == asked.state();
        return inState.and(line -> asked.rule() == null || line.finding().rule() == asked.rule())
                .and(line -> asked.concerns(line.assigned(), visitor.account()));
    }

    public int getPages() {
        return asked.pages((int) all.stream().filter(wanted()).count());
    }

    /** How many stand in this state, whatever else is asked. */
    public long count(State state) {
        return all.stream().filter(line -> line.state() == state).count();
    }

    public List<State> getStates() {
        return List.of(State.values());
    }

    /** The rules something stands on the list for, in their order. */
    public List<RadarRule> getRules() {
        return all.stream()
                .map(line -> line.finding().rule())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    public List<RadarRule> getCounted() {
        return RadarRule.withThreshold();
    }

    public Thresholds getThresholds() {
        return desk.thresholds(programme.id());
    }

    public List<AccountRow> getColleagues() {
        return colleagues;
    }

    /** Who looks after it, or nothing while everybody does. */
    public String nameOf(AccountId coordinator) {
        return colleagues.stream()
                .filter(row -> row.id().equals(coordinator))
                .map(AccountRow::name)
                .findFirst()
                .orElse(null);
    }

    public ProgrammeView getProgramme() {
        return programme;
    }
}
