package org.echoppe.calendar.hours.french;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.echoppe.calendar.hours.french.Lexicon.Entry;
import org.echoppe.calendar.hours.french.Token.Kind;

/** Cuts a text into tokens; the first thing it does not know stops it. */
final class Lexer {

    private static final int LANGUAGES = Lexicon.FRENCH | Lexicon.ENGLISH;

    private final String typed;
    private final String plain;
    private final List<Token> tokens = new ArrayList<>();

    private Lexer(String typed) {
        this.typed = typed;
        this.plain = plain(typed);
    }

    static List<Token> tokens(String typed) {
        return new Lexer(typed).tokens();
    }

    private List<Token> tokens() {
        int at = afterBlanks(0);
        while (at < plain.length()) {
            Token token = tokenAt(at);
            if (!token.is(Kind.FILLER)) {
                tokens.add(token);
            }
            at = afterBlanks(token.end());
        }
        refuseMixedLanguages();
        return tokens;
    }

    private void refuseMixedLanguages() {
        int seen = 0;
        for (Token token : tokens) {
            seen |= token.is(Kind.DAYS) ? token.value() & LANGUAGES : 0;
            if (seen == LANGUAGES) {
                throw new Unreadable(
                        token.start(), "refused.mixed-languages", typed.substring(token.start(), token.end()));
            }
        }
    }

    private int afterBlanks(int at) {
        int next = at;
        while (next < plain.length() && plain.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    private Token tokenAt(int at) {
        for (Entry entry : Lexicon.ENTRIES) {
            Matcher matcher = entry.looks().matcher(plain).region(at, plain.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt() && matcher.end() > at && !isSmallLetter(at, matcher.end(), entry.kind())) {
                return sane(new Token(entry.kind(), entry.value().applyAsInt(matcher), at, matcher.end()));
            }
        }
        return misspelt(at);
    }

    /** A day with something glued to it, or a word with one slip in it. */
    private Token misspelt(int at) {
        String word = plain.substring(at, endOfLetters(at));
        int day = Spelling.lengthOfDayIn(word);
        String right =
                day > 0 ? word.substring(0, day) : Spelling.corrected(word).orElseThrow(() -> unknown(at, wordAt(at)));
        Token token = tokens(right).get(0);
        return new Token(token.kind(), token.value(), at, at + (day > 0 ? day : word.length()));
    }

    private int endOfLetters(int at) {
        int end = at;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Unreadable unknown(int at, String word) {
        if (word.matches("\\d+(er|e|ere|ème|eme|ère|nd|de)")) {
            return new Unreadable(at, "refused.nth", word);
        }
        boolean halfDay = word.matches("(?i)[ap]m");
        return new Unreadable(at, halfDay ? "refused.am-pm" : "refused.word", word);
    }

    /** "V" is Friday in "L-V"; a small "v" is a slip of the finger. */
    private boolean isSmallLetter(int start, int end, Kind kind) {
        return kind == Kind.DAYS && end - start == 1 && Character.isLowerCase(typed.charAt(start));
    }

    private Token sane(Token token) {
        boolean impossible = token.isTime() && (token.value() > DayHours.DAY || minutesTooMany(token));
        if (impossible) {
            throw new Unreadable(token.start(), "refused.impossible-time", typed.substring(token.start(), token.end()));
        }
        return token;
    }

    private boolean minutesTooMany(Token token) {
        String digits = plain.substring(token.start(), token.end())
                .replaceAll("\\D+", " ")
                .strip();
        int space = digits.indexOf(' ');
        return space > 0 && Integer.parseInt(digits.substring(space + 1).strip()) > 59;
    }

    private String wordAt(int at) {
        int end = at;
        while (end < plain.length() && end < at + 30 && Character.isLetterOrDigit(plain.charAt(end))) {
            end++;
        }
        return typed.substring(at, Math.max(end, at + 1));
    }

    /** Small letters without accents, one for one, so that places in the text stay the same. */
    static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            plain.append(plain(typed.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char letter) {
        if (letter == '\n' || letter == '\r') {
            return '\n';
        }
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return ' ';
        }
        if (letter == '\u2019' || letter == '`') {
            return '\'';
        }
        String base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return base.isEmpty() ? letter : Character.toLowerCase(base.charAt(0));
    }
}
