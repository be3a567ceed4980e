package org.echoppe.radar.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.radar.Beginnings;
import org.echoppe.radar.FirstStep;
import org.echoppe.radar.RadarDesk;
import org.echoppe.radar.Week;
import org.echoppe.radar.todo.ToDoDesk;
import org.echoppe.radar.todo.ToDoLine;
import org.echoppe.shared.Wording;

/** Where the coordinator's work begins: what is still missing before merchants book, and the figures of the week. */
@Named
@RequestScoped
public class HomePage {

    private static final int MOST_SHOWN = 5;

    @Inject
    private RadarDesk desk;

    @Inject
    private ToDoDesk toDoDesk;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    private Beginnings beginnings;
    private Week week;
    private List<ToDoLine> toDo = List.of();

    @PostConstruct
    void read() {
        beginnings = desk.beginnings();
        week = desk.week().orElse(null);
        if (beginnings.programme() != null) {
            toDo = toDoDesk.lines(beginnings.programme().id()).stream()
                    .filter(ToDoLine::isOpen)
                    .toList();
        }
    }

    /** All that is to do now, the most urgent first. */
    public List<ToDoLine> getToDo() {
        return toDo;
    }

    public List<ToDoLine> getMostUrgent() {
        return toDo.subList(0, Math.min(MOST_SHOWN, toDo.size()));
    }

    public List<FirstStep> getSteps() {
        return List.of(FirstStep.values());
    }

    /** The page where a first step is done. */
    public String where(FirstStep step) {
        return switch (step) {
            case PROGRAMME -> "/coordinator/programme";
            case MERCHANTS -> beginnings.isDone(step) ? "/coordinator/merchants" : "/coordinator/import";
            case MENTORS -> beginnings.isDone(step) ? "/coordinator/mentors" : "/coordinator/import";
            case PROPOSED, PUBLISHED -> "/coordinator/matching";
            case FIRST_SESSION -> "/coordinator/board";
        };
    }

    /** The first one not done: what to do now. */
    public boolean isNext(FirstStep step) {
        return step
                == getSteps().stream()
                        .filter(other -> !beginnings.isDone(other))
                        .findFirst()
                        .orElse(null);
    }

    public Beginnings getBeginnings() {
        return beginnings;
    }

    /** Null while no programme is open. */
    public Week getWeek() {
        return week;
    }

    public Wording getWording() {
        return new Wording(visitor.getLocale(), town.identity().zone());
    }
}
