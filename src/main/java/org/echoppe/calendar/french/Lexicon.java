package org.echoppe.calendar.french;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.echoppe.calendar.french.Token.Kind;

/** Every word and number form that is understood; the first entry that fits wins. */
final class Lexicon {

    static final int EVERY_DAY = 0b1111111;
    static final int MONDAY_TO_FRIDAY = 0b0011111;
    static final int SUNDAY = 0b1000000;
    static final int SATURDAY = 0b0100000;

    /** Marks of the language a day is named in: "Di" is Sunday in French and Tuesday in German, so they are not mixed. */
    static final int FRENCH = 1 << 8;

    static final int ENGLISH = 1 << 9;
    static final int BRACKET = 1;

    private static final String MONTHS =
            "(janvier|janv|fevrier|fevr|fev|mars|avril|avr|mai|juin|juillet|juil|aout|septembre|sept|octobre|oct|novembre|nov|decembre|dec)\\.?";
    /** "9h30", "9 h 30", "9h 30"; but in "12h 14-18h" a new range begins. */
    private static final String H_THEN_MINUTES =
            "(?: ?h(?:eures?|rs?)?| h(?:eures?|rs?)? |h(?:eures?|rs?)? (?!\\d{2}[-\u2013]\\d{1,2} ?h))";

    private static final String END = "(?![a-z])";

    /** A kind of token, how it looks, and how its value is read from what was matched. */
    record Entry(Kind kind, Pattern looks, ToIntFunction<MatchResult> value) {}

    static final List<Entry> ENTRIES = List.of(
            entry(Kind.ALWAYS, "24 ?h? ?(/|sur) ?24 ?h?(?![\\d:])" + END + "|h24" + END + "|24/7", 0),
            entry(Kind.DAYS, "7 ?j?(ours)? ?(/|sur) ?7 ?j?(ours)?(?![\\d:h])" + END, EVERY_DAY),
            entry(Kind.SEASON, "(en|au mois de?|au mois d')? ?" + MONTHS + "( ?(et|-|a) ?" + MONTHS + ")?" + END, 0),
            entry(Kind.SEASON, "(du )?\\d{1,2}(er)? (" + MONTHS + " )?(au|-) \\d{1,2}(er)? " + MONTHS + END, 0),
            entry(Kind.SEASON, "(le )?\\d{1,2}(er)? " + MONTHS + END, 0),
            entry(Kind.SEASON, "(de |d')" + MONTHS + " a " + MONTHS + END, 0),
            new Entry(
                    Kind.TIME,
                    Pattern.compile(
                            "(\\d{1,2})" + H_THEN_MINUTES + "(\\d{2})(?!\\d| ?[h:])(?: ?(?:mn|min|m)" + END + ")?"),
                    Lexicon::minutes),
            new Entry(Kind.TIME, Pattern.compile("(\\d{1,2}) ?h(?:eures?|rs?)?(?![a-z\\d])()"), Lexicon::minutes),
            new Entry(
                    Kind.TIME,
                    Pattern.compile("(\\d{1,2}):(\\d{2})(?!\\d| ?:)(?: ?h(?:eures?)?" + END + "(?! ?\\d))?"),
                    Lexicon::minutes),
            new Entry(Kind.TIME, Pattern.compile("(\\d{1,2})\\.(\\d{2})(?!\\d|[.h:])"), Lexicon::minutes),
            new Entry(Kind.NUMBER, Pattern.compile("(\\d{1,2})(?![\\da-z:.,]\\d|\\d|[a-z])()"), Lexicon::minutes),
            entry(
                    Kind.DAYS,
                    "tous les jours" + END + "|toute la semaine" + END + "|chaque jour" + END + "|tlj" + END,
                    EVERY_DAY),
            entry(Kind.HOLIDAYS, "(jours? )?feries?" + END, 0),
            entry(Kind.DAYS, "week ?-?ends?" + END, SATURDAY | SUNDAY),
            entry(Kind.WORKING_WEEK, "(en |la )?semaine" + END, MONDAY_TO_FRIDAY),
            day(0, "lundis?", "lun|lu|l"),
            day(1, "mardis?", "mar|ma"),
            day(2, "mercredis?", "mer|me"),
            day(3, "jeudis?", "jeu|je|j"),
            day(4, "vendredis?", "vend|ven|ve|v"),
            day(5, "samedis?", "sam|s"),
            entry(Kind.DAYS, "sa" + END + "\\.?", SATURDAY),
            day(6, "dimanches?", "dim|di|d"),
            englishDay(0, "monday", "mon|mo"),
            englishDay(1, "tuesday", "tues|tue|tu"),
            englishDay(2, "wednesday", "wed|we"),
            englishDay(3, "thursday", "thurs|thur|thu|th"),
            englishDay(4, "friday", "fri|fr"),
            englishDay(5, "saturday", "sat"),
            englishDay(6, "sunday", "sun|su"),
            entry(Kind.PART, "(le |au |du )?matins?" + END, DayPart.MORNING.ordinal()),
            entry(Kind.PART, "(le |du |a )?midis?" + END, DayPart.NOON.ordinal()),
            entry(Kind.PART, "(l'|les )?apres[ -]?midis?" + END + "|aprem" + END, DayPart.AFTERNOON.ordinal()),
            entry(Kind.PART, "(le |du )?soirs?" + END, DayPart.EVENING.ordinal()),
            entry(
                    Kind.NONSTOP,
                    "non[ -]?stop" + END + "|(en )?journee continue" + END + "|en continu" + END + "|sans interruption"
                            + END,
                    0),
            entry(Kind.WITHOUT_APPOINTMENT, "(avec ou )?sans (rdv|r\\.d\\.v\\.?|rendez[ -]?vous)" + END, 0),
            entry(
                    Kind.ALSO_ON_APPOINTMENT,
                    "(ou|et|egalement|et egalement|et aussi) (sur|avec) (rdv|r\\.d\\.v\\.?|rendez[ -]?vous)" + END,
                    0),
            entry(Kind.ON_APPOINTMENT, "(uniquement )?sur (rdv|r\\.d\\.v\\.?|rendez[ -]?vous)( uniquement)?" + END, 0),
            entry(
                    Kind.CLOSED,
                    "(jours? de )?(fermetures?|repos|relache)( hebdomadaire| annuelle)?" + END + "|ferme(e|s|es)?" + END
                            + "|off" + END + "|closed" + END + "|(pas |in)disponibles?" + END
                            + "|(not |un)available( on)?" + END,
                    0),
            entry(Kind.EXCEPT, "sauf" + END + "|exceptee?s?" + END + "|hormis" + END + "|except" + END, 0),
            entry(
                    Kind.STOP,
                    "(heures d'|jours d')?ouvert(e|s|es|ure)?" + END + "|(l')?(nos )?horaires?" + END + "|open" + END,
                    BRACKET),
            entry(Kind.TO, "jusqu'(a|au)" + END + "|au" + END + "|a" + END + "|to" + END + "|->|>|\u2192", 0),
            entry(Kind.AND, "ainsi que" + END + "|puis" + END + "|et" + END + "|and" + END + "|&|\\+", 0),
            entry(Kind.OF, "du" + END + "|des" + END + "|de" + END, 0),
            entry(Kind.THE, "les" + END + "|le" + END, 0),
            entry(Kind.DASH, "[-\u2010-\u2015\u2212]", 0),
            entry(Kind.STOP, "[()]", BRACKET),
            entry(Kind.STOP, "//|[;|\u2022\\n\\r.]+", 0),
            entry(Kind.SLASH, "/", 0),
            entry(Kind.COMMA, ",", 0),
            entry(Kind.COLON, ":+", 0));

    private Lexicon() {}

    private static Entry entry(Kind kind, String looks, int value) {
        return new Entry(kind, Pattern.compile(looks), match -> value);
    }

    private static Entry day(int index, String full, String abbreviations) {
        return entry(Kind.DAYS, full + END + "|(" + abbreviations + ")" + END + "(?!')\\.?", 1 << index | FRENCH);
    }

    private static Entry englishDay(int index, String full, String abbreviations) {
        return entry(Kind.DAYS, full + "s?" + END + "|(" + abbreviations + ")" + END + "\\.?", 1 << index | ENGLISH);
    }

    private static int minutes(MatchResult match) {
        return 60 * Integer.parseInt(match.group(1))
                + (match.group(2).isEmpty() ? 0 : Integer.parseInt(match.group(2)));
    }
}
