package org.echoppe.calendar.hours.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.echoppe.calendar.hours.french.FrenchReading.Asked;
import org.echoppe.calendar.hours.french.FrenchReading.Read;
import org.echoppe.calendar.hours.french.FrenchReading.Stopped;
import org.echoppe.calendar.hours.french.Phrase.Hours;
import org.echoppe.calendar.hours.french.Phrase.Mark;
import org.echoppe.calendar.hours.french.Phrase.Meaning;
import org.echoppe.calendar.hours.french.Phrases.Gathered;
import org.echoppe.calendar.hours.french.Token.Kind;

/** Reads hours as French people write them: one meaning is read, several are asked about, none is refused. */
public final class FrenchHours {

    private static final int MOST_MEANINGS = 4;

    private final Gathered gathered;
    private final WeekReader reader = new WeekReader();

    private FrenchHours(Gathered gathered) {
        this.gathered = gathered;
    }

    public static FrenchReading read(String typed) {
        try {
            List<Token> tokens = Lexer.tokens(typed);
            return isAlways(tokens)
                    ? new Read("24/7", List.of())
                    : new FrenchHours(Phrases.gather(typed, tokens)).read();
        } catch (Unreadable stopped) {
            return new Stopped(stopped.position, stopped.key, stopped.piece);
        }
    }

    private static boolean isAlways(List<Token> tokens) {
        boolean said = tokens.stream().anyMatch(token -> token.is(Kind.ALWAYS));
        return said
                && tokens.stream()
                        .allMatch(token -> token.is(Kind.ALWAYS, Kind.COMMA, Kind.AND, Kind.STOP, Kind.DASH, Kind.SLASH)
                                || token.is(Kind.DAYS) && token.value() == Lexicon.EVERY_DAY);
    }

    private FrenchReading read() {
        if (gathered.phrases().stream().noneMatch(Hours.class::isInstance)) {
            return gathered.phrases().isEmpty()
                    ? new Stopped(0, "refused.empty", "")
                    : new Asked("question.hours-missing", List.of());
        }
        Set<String> notations = new Sections(phrasesThatCount(), reader).notations();
        return answer(new ArrayList<>(notations));
    }

    /** "Mardi 9h-12h sur rendez-vous": at the end of hours it is a doubt, not a day. */
    private List<Phrase> phrasesThatCount() {
        List<Phrase> phrases = gathered.phrases();
        return endsOnAppointment() ? phrases.subList(0, phrases.size() - 1) : phrases;
    }

    private boolean endsOnAppointment() {
        List<Phrase> phrases = gathered.phrases();
        int last = phrases.size() - 1;
        return last > 0
                && phrases.get(last) instanceof Mark mark
                && mark.meaning() == Meaning.ON_APPOINTMENT
                && phrases.get(last - 1) instanceof Hours;
    }

    private FrenchReading answer(List<String> notations) {
        if (notations.isEmpty()) {
            return new Stopped(0, "refused.unclear", "");
        }
        List<String> doubts = doubts();
        if (notations.size() == 1 && doubts.isEmpty()) {
            return new Read(notations.get(0), notices());
        }
        String question = doubts.isEmpty() ? "question.two-meanings" : doubts.get(0);
        return new Asked(question, notations.subList(0, Math.min(MOST_MEANINGS, notations.size())));
    }

    private List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        for (Phrase phrase : gathered.phrases()) {
            if (phrase instanceof Hours hours && hours.doubt() != null) {
                doubts.add(hours.doubt());
            }
        }
        if (endsOnAppointment()) {
            doubts.add("question.on-appointment");
        }
        doubts.addAll(reader.doubts());
        return doubts;
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>(gathered.notices());
        boolean onAppointment = gathered.phrases().stream()
                .anyMatch(phrase -> phrase instanceof Mark mark && mark.meaning() == Meaning.ON_APPOINTMENT);
        if (onAppointment) {
            notices.add("notice.on-appointment");
        }
        return notices.stream().distinct().toList();
    }
}
