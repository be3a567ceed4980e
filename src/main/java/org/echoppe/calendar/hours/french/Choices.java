package org.echoppe.calendar.hours.french;

import java.util.ArrayList;
import java.util.List;
import org.echoppe.calendar.hours.french.Phrase.ListedDays;

/** The different sets of days that the same list of words may stand for. */
final class Choices {

    private static final int MOST_CHOICES = 24;

    private Choices() {}

    /** A part of the day after a list may hold for its last day or for all; "en semaine" may end on Friday or Saturday. */
    static List<List<Statement>> of(List<Statement> statements) {
        List<List<Statement>> choices = List.of(List.of());
        for (Statement said : statements) {
            choices = choices.stream()
                    .flatMap(sofar -> meanings(said.days()).stream().map(days -> plus(sofar, said.onDays(days))))
                    .limit(MOST_CHOICES)
                    .toList();
        }
        return choices;
    }

    private static List<List<ListedDays>> meanings(List<ListedDays> listed) {
        List<List<ListedDays>> meanings = new ArrayList<>();
        meanings.add(listed);
        if (listed.stream().anyMatch(ListedDays::workingWeek)) {
            meanings.add(listed.stream()
                    .map(entry -> entry.workingWeek() ? entry.withDays(0b0111111) : entry)
                    .toList());
        }
        DayPart part = listed.isEmpty() ? null : listed.get(listed.size() - 1).part();
        if (part != null
                && listed.stream().filter(entry -> entry.part() == null).count() == listed.size() - 1
                && listed.size() > 1) {
            meanings.add(listed.stream().map(entry -> entry.with(part)).toList());
        }
        return meanings;
    }

    private static List<Statement> plus(List<Statement> soFar, Statement next) {
        List<Statement> all = new ArrayList<>(soFar);
        all.add(next);
        return all;
    }
}
