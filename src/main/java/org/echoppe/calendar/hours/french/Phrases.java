package org.echoppe.calendar.hours.french;

import java.util.ArrayList;
import java.util.List;
import org.echoppe.calendar.hours.french.Phrase.Counted;
import org.echoppe.calendar.hours.french.Phrase.Days;
import org.echoppe.calendar.hours.french.Phrase.Hours;
import org.echoppe.calendar.hours.french.Phrase.Mark;
import org.echoppe.calendar.hours.french.Phrase.Meaning;
import org.echoppe.calendar.hours.french.Phrase.PartOfYear;
import org.echoppe.calendar.hours.french.Phrase.Until;
import org.echoppe.calendar.hours.french.Token.Kind;

/** Gathers tokens into phrases. */
final class Phrases {

    private final String typed;
    private final List<Token> tokens;
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private int at;
    private boolean afterStop;

    private Phrases(String typed, List<Token> tokens) {
        this.typed = typed;
        this.tokens = tokens;
    }

    /** The phrases, and the keys of what was left aside knowingly. */
    record Gathered(List<Phrase> phrases, List<String> notices) {}

    static Gathered gather(String typed, List<Token> tokens) {
        return new Phrases(typed, tokens).gather();
    }

    private Gathered gather() {
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.isDay()) {
                addDays();
            } else if (isClosingTime()) {
                add(new Until(token.start(), afterStop, token.value()));
                at++;
            } else if (token.isTime() || HourRun.introduces(tokens, at)) {
                addHours();
            } else {
                addOther(token);
            }
        }
        return new Gathered(phrases, notices);
    }

    private void addDays() {
        DayRun run = new DayRun(tokens, at);
        add(new Days(tokens.get(at).start(), afterStop, run.listed(), run.isFollowedByColon()));
        at = run.end();
    }

    /** A lone time in brackets or after "sauf", with days after it and hours somewhere before. */
    private boolean isClosingTime() {
        Phrase last = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
        boolean aside = last instanceof Hours && afterStop
                || last instanceof Mark mark && mark.meaning() == Meaning.EXCEPT && phrases.size() > 1;
        int next = at + 1;
        while (next < tokens.size() && tokens.get(next).is(Kind.THE, Kind.OF)) {
            next++;
        }
        return aside
                && tokens.get(at).is(Kind.TIME)
                && next < tokens.size()
                && tokens.get(next).is(Kind.DAYS);
    }

    private void addHours() {
        HourRun run = new HourRun(tokens, at);
        add(new Hours(tokens.get(at).start(), afterStop, run.hours(), run.doubt()));
        at = run.end();
    }

    private void add(Phrase phrase) {
        phrases.add(phrase);
        afterStop = false;
    }

    private void addOther(Token token) {
        at++;
        switch (token.kind()) {
            case STOP -> afterStop = true;
            case CLOSED -> add(new Mark(token.start(), afterStop, Meaning.CLOSED));
            case EXCEPT -> add(new Mark(token.start(), afterStop, Meaning.EXCEPT));
            case ON_APPOINTMENT -> add(new Mark(token.start(), afterStop, Meaning.ON_APPOINTMENT));
            case SEASON ->
                add(new PartOfYear(
                        token.start(), afterStop, PartsOfYear.notation(typed.substring(token.start(), token.end()))));
            case COUNTED -> {
                String plain = Lexer.plain(typed.substring(token.start(), token.end()));
                add(new Counted(token.start(), afterStop, CountedDays.notation(plain), CountedDays.weekday(plain)));
            }
            case ALSO_ON_APPOINTMENT -> notices.add("notice.also-on-appointment");
            case WITHOUT_APPOINTMENT -> notices.add("notice.without-appointment");
            case NONSTOP -> checkNonstop(token);
            case PART -> addPartOnAppointment(token);
            case ALWAYS, NUMBER -> throw stray(token);
            default -> {}
        }
    }

    /** "Après-midi sur rendez-vous": a part of the day alone says something only together with that. */
    private void addPartOnAppointment(Token token) {
        if (at == tokens.size() || !tokens.get(at).is(Kind.ON_APPOINTMENT)) {
            throw stray(token);
        }
        at++;
        notices.add("notice.also-on-appointment");
    }

    private void checkNonstop(Token token) {
        Phrase last = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
        boolean oneRangeBefore =
                last instanceof Hours hours && hours.hours().spans().size() == 1;
        boolean rangeFollows =
                at < tokens.size() && (tokens.get(at).isTime() || tokens.get(at).is(Kind.OF, Kind.BETWEEN));
        if (!oneRangeBefore && !rangeFollows) {
            throw new Unreadable(token.start(), "refused.nonstop", typed.substring(token.start(), token.end()));
        }
    }

    private Unreadable stray(Token token) {
        return new Unreadable(token.start(), "refused.word", typed.substring(token.start(), token.end()));
    }
}
