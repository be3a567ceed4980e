package org.echoppe.radar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.AccountId;
import org.echoppe.access.TownDesk;
import org.echoppe.radar.todo.RadarRule;
import org.echoppe.radar.todo.ToDoLine;
import org.echoppe.radar.todo.ToDoLine.State;

/**
 * What is asked of the list: which lines are to be seen, and which was tapped. A button of a line has the name of the one
 * command it stands for and the line's key as its value, so that a line that is gone meanwhile still gets its answer.
 */
@Named
@RequestScoped
public class TodoQuestion {

    private static final int LINES = 25;
    private static final String FORM = "list:";

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    @Inject
    private TownDesk town;

    @Inject
    private Clock clock;

    String tapped(String command) {
        return parameters.get(FORM + command);
    }

    Optional<LocalDate> until(String key) {
        try {
            return Optional.ofNullable(parameters.get("until:" + key)).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** Empty where nobody in particular is chosen. */
    Optional<UUID> who(String key) {
        return Optional.ofNullable(parameters.get("who:" + key))
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString);
    }

    /** No number is one that cannot be. */
    int threshold(RadarRule rule) {
        String typed = parameters.getOrDefault("threshold:" + rule, "").strip();
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }

    State state() {
        return named(State.values(), "show").orElse(State.OPEN);
    }

    /** Null for all. */
    RadarRule rule() {
        return named(RadarRule.values(), "rule").orElse(null);
    }

    private <E extends Enum<E>> Optional<E> named(E[] values, String parameter) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(parameters.get(parameter)))
                .findFirst();
    }

    boolean concerns(AccountId assigned, AccountId me) {
        return switch (parameters.getOrDefault("whose", "")) {
            case "mine" -> assigned != null && assigned.equals(me);
            case "nobody" -> assigned == null;
            default -> true;
        };
    }

    List<ToDoLine> page(List<ToDoLine> wanted) {
        int page = Math.min(number(), pages(wanted.size()));
        return wanted.subList((page - 1) * LINES, Math.min(page * LINES, wanted.size()));
    }

    int pages(int lines) {
        return Math.max(1, (lines + LINES - 1) / LINES);
    }

    private int number() {
        String page = parameters.getOrDefault("page", "1");
        return page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }

    /** The same list again. */
    String here() {
        return "/coordinator/todo?faces-redirect=true&" + address(state().name(), number());
    }

    /** The same list in another state, from its first page. */
    public String inState(State state) {
        return "?" + address(state.name(), 1);
    }

    public String onPage(int page) {
        return "?" + address(state().name(), page);
    }

    private String address(String state, int page) {
        String rule = rule() == null ? "" : "&rule=" + rule();
        String whose = getWhose().isEmpty() ? "" : "&whose=" + getWhose();
        String language =
                parameters.getOrDefault("lang", "").matches("[a-z]{2}") ? "&lang=" + parameters.get("lang") : "";
        return "show=" + state + rule + whose + (page == 1 ? "" : "&page=" + page) + language;
    }

    public State getState() {
        return state();
    }

    public RadarRule getRule() {
        return rule();
    }

    public String getWhose() {
        String whose = parameters.getOrDefault("whose", "");
        return List.of("mine", "nobody").contains(whose) ? whose : "";
    }

    public int getPage() {
        return number();
    }

    public LocalDate getTomorrow() {
        return LocalDate.ofInstant(clock.instant(), town.identity().zone()).plusDays(1);
    }

    /** What is put off without saying until when. */
    public LocalDate getNextWeek() {
        return getTomorrow().plusDays(6);
    }
}
