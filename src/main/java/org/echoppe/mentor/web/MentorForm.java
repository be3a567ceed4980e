package org.echoppe.mentor.web;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.mentor.MentorData;
import org.echoppe.mentor.StartingPlace;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Problem;
import org.echoppe.programme.Trade;
import org.echoppe.programme.web.HoursWords;
import org.echoppe.programme.web.TypedFields;
import org.echoppe.shared.Phone;

/** An expert as they stand in the form: what was typed and what was ticked. */
class MentorForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_CAPACITY = 2;

    private final TypedFields typed = new TypedFields();
    private String[] languages = {"fr"};
    private String[] modes = Stream.of(Mode.values()).map(Mode::name).toArray(String[]::new);

    private String[] trades = {};

    static MentorForm empty() {
        var form = new MentorForm();
        form.typed.keep("capacity", USUAL_CAPACITY);
        return form;
    }

    static MentorForm of(MentorData data, HoursWords words) {
        var form = new MentorForm();
        form.show(data);
        form.typed.keep("availability", words.toType(DeclaredHours.of(data.availability())));
        form.languages = data.languages().toArray(String[]::new);
        form.modes = data.modes().stream().map(Mode::name).toArray(String[]::new);
        form.trades = data.trades().stream().map(Trade::name).toArray(String[]::new);
        form.typed.areSeen();
        return form;
    }

    /** What was changed elsewhere since this form was filled is taken over; what was changed in both places is a problem. */
    List<Problem> catchUpWith(MentorForm now) {
        return typed.catchUpWith(now.typed);
    }

    private void show(MentorData data) {
        typed.keep("name", data.name());
        typed.keep("organisation", data.organisation());
        typed.keep("email", data.email());
        typed.keep("phone", data.phone() == null ? "" : Phone.shown(data.phone()));
        typed.keep("capacity", data.capacity());
        typed.keep("interests", data.interests().stream().sorted().collect(Collectors.joining("\n")));
        typed.keep("mandateFrom", data.mandateFrom());
        typed.keep("mandateUntil", data.mandateUntil());
        typed.keep("street", data.start().street());
        typed.keep("postcode", data.start().postcode());
        typed.keep("position", data.start().position());
        data.skills().forEach((action, level) -> typed.keep(action.name(), level));
    }

    MentorData data() {
        return new MentorData(
                typed.text("name"),
                typed.text("organisation"),
                typed.text("email"),
                typed.text("phone"),
                skills(),
                Set.of(languages),
                Stream.of(modes).map(Mode::valueOf).collect(Collectors.toSet()),
                typed.number("capacity", -1),
                typed.text("availability"),
                interests(),
                typed.day("mandateFrom"),
                typed.day("mandateUntil"),
                new StartingPlace(typed.text("street"), typed.text("postcode"), typed.text("position")),
                Stream.of(trades).map(Trade::valueOf).collect(Collectors.toSet()));
    }

    List<Problem> misread() {
        return typed.misreadDays("mandateFrom", "mandateUntil");
    }

    private Map<ActionCode, Integer> skills() {
        Map<ActionCode, Integer> skills = new EnumMap<>(ActionCode.class);
        for (ActionCode action : ActionCode.values()) {
            int level = typed.number(action.name(), 0);
            if (level > 0) {
                skills.put(action, level);
            }
        }
        return skills;
    }

    private Set<String> interests() {
        return typed.text("interests")
                .lines()
                .map(String::strip)
                .filter(shop -> !shop.isEmpty())
                .collect(Collectors.toSet());
    }

    TypedFields typed() {
        return typed;
    }

    String[] languages() {
        return languages;
    }

    void speaks(String[] chosen) {
        languages = chosen;
    }

    String[] modes() {
        return modes;
    }

    void meets(String[] chosen) {
        modes = chosen;
    }

    String[] trades() {
        return trades;
    }

    void knows(String[] chosen) {
        trades = chosen;
    }
}
