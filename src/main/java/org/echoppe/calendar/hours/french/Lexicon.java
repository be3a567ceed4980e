package org.echoppe.calendar.hours.french;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.echoppe.calendar.hours.french.Token.Kind;

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
    private static final String YEAR = "(?: 20\\d\\d(?!\\d|h))?";
    private static final String DAY_NAME = "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?";
    private static final String DAY_OF_MONTH = "\\d{1,2}(?:er)? ";
    private static final String END = "(?![a-z])";

    /** A kind of token, how it looks, and how its value is read from what was matched. */
    record Entry(Kind kind, Pattern looks, ToIntFunction<MatchResult> value) {}

    private static final List<Entry> STRETCHES = List.of(
            entry(Kind.ALWAYS, "24 ?h? ?(/|sur) ?24 ?h?(?![\\d:])" + END + "|h24" + END + "|24/7", 0),
            entry(Kind.DAYS, "7 ?j?(ours)? ?(/|sur) ?7 ?j?(ours)?(?![\\d:h])" + END, EVERY_DAY),
            entry(Kind.COUNTED, CountedDays.LOOKS, 0),
            entry(Kind.SEASON, "(pendant |durant |en )?(toutes )?(les )?(vacances|conges) scolaires" + END, 0),
            entry(Kind.SEASON, "(en |la |les )?semaines? (im)?paires?" + END, 0),
            entry(
                    Kind.SEASON,
                    "(en|au mois de?|au mois d'|pendant le mois de?|tout le mois d[e'])? ?" + MONTHS
                            + "( ?(et|-|/|a|au) ?" + MONTHS + ")?" + YEAR + END,
                    0),
            entry(
                    Kind.SEASON,
                    "(du )?" + DAY_NAME + DAY_OF_MONTH + "(" + MONTHS + " )?(au|-) " + DAY_NAME + DAY_OF_MONTH + MONTHS
                            + YEAR + END,
                    0),
            entry(Kind.SEASON, "(le )?" + DAY_NAME + DAY_OF_MONTH + MONTHS + YEAR + END, 0),
            entry(
                    Kind.SEASON,
                    "(de |d'|du mois de |du mois d')" + MONTHS + " (a|au mois de|jusqu'a|jusqu'en) " + MONTHS + END,
                    0));

    private static final List<Entry> WORDS = List.of(
            entry(
                    Kind.DAYS,
                    "tous les jours" + END + "|toute la semaine" + END + "|chaque jour" + END + "|tlj" + END,
                    EVERY_DAY),
            entry(Kind.DAYS, "tous les(?= (matins?|midis?|soirs?|apres))", EVERY_DAY),
            entry(Kind.HOLIDAYS, "(jours? )?feries?" + END, 0),
            entry(Kind.DAYS, "week ?-?ends?" + END, SATURDAY | SUNDAY),
            entry(Kind.WORKING_WEEK, "(en |la )?semaine" + END, MONDAY_TO_FRIDAY),
            day(0, "lundis?", "lund|lun|lu|l"),
            day(1, "mardis?", "mard|mar|ma"),
            day(2, "mercredis?", "mercr|merc|mer|me"),
            day(3, "jeudis?", "jeud|jeu|je|j"),
            day(4, "vendredis?", "vendr|vend|ven|ve|v"),
            day(5, "samedis?", "samed|same|sam|s"),
            entry(Kind.DAYS, "sa" + END + "\\.?", SATURDAY),
            day(6, "dimanches?", "dimanch|diman|dima|dim|di|d"),
            englishDay(0, "monday", "mon|mo"),
            englishDay(1, "tuesday", "tues|tue|tu"),
            englishDay(2, "wednesday", "wed|we"),
            englishDay(3, "thursday", "thurs|thur|thu|th"),
            englishDay(4, "friday", "fri|fr"),
            englishDay(5, "saturday", "sat"),
            englishDay(6, "sunday", "sun|su"),
            entry(Kind.PART, "(le |au |du )?matins?" + END, DayPart.MORNING.ordinal()),
            entry(Kind.PART, "(?<![\\dh] )(le |du |a )?midis?" + END, DayPart.NOON.ordinal()),
            entry(
                    Kind.PART,
                    "(l'|les )?(apres|apr)\\.?[ -]?midis?" + END + "|(l')?aprem" + END + "|(l')?ap\\.?[ -]midi" + END,
                    DayPart.AFTERNOON.ordinal()),
            entry(Kind.PART, "(le |du )?soirs?" + END, DayPart.EVENING.ordinal()),
            entry(
                    Kind.NONSTOP,
                    "non[ -]?stop" + END + "|(en )?journee continue" + END + "|en continu" + END + "|sans interruption"
                            + END,
                    0),
            entry(Kind.WITHOUT_APPOINTMENT, "(avec ou )?sans (rdv|r\\.d\\.v\\.?|rendez[ -]?vous)" + END, 0),
            entry(
                    Kind.ALSO_ON_APPOINTMENT,
                    "(ou|et|egalement|et egalement|et aussi) (sur|avec|uniquement sur) (rdv|r\\.d\\.v\\.?|rendez[ -]?vous|reservation)"
                            + END,
                    0),
            entry(
                    Kind.ON_APPOINTMENT,
                    "((uniquement|seulement) )?(sur|avec) (rdv|r\\.d\\.v\\.?|rendez[ -]?vous|reservation)( (uniquement|seulement))?"
                            + END,
                    0),
            entry(
                    Kind.CLOSED,
                    "(jours? de )?(fermetures?|repos|relache)( hebdomadaire| annuelle)?" + END + "|ferme(e|s|es)?" + END
                            + "|off" + END + "|closed" + END + "|(pas |in)disponibles?" + END
                            + "|(not |un)available( on)?" + END,
                    0),
            entry(
                    Kind.EXCEPT,
                    "sauf" + END + "|hors(?= (les )?(jours? )?(feries?|vacances))" + END + "|exceptee?s?" + END
                            + "|hormis" + END + "|except" + END,
                    0),
            entry(
                    Kind.STOP,
                    "(heures d'|jours d')?ouvert(e|s|es|ure|ures)?( au public)?" + END + "|(l')?(nos |les )?horaires?"
                            + END + "|open(ing hours)?" + END,
                    BRACKET),
            entry(
                    Kind.TO,
                    "jusqu'(a|au)" + END + "|au" + END + "|a" + END + "|to" + END + "|->|=>|>|\u2192|\u27a1|\u2794",
                    0),
            entry(
                    Kind.AND,
                    "ainsi que( le| les)?" + END + "|(et )?y compris( le| les)?" + END + "|puis" + END + "|et" + END
                            + "|and" + END + "|&|\\+",
                    0),
            entry(Kind.OF, "du" + END + "|des" + END + "|de" + END, 0),
            entry(
                    Kind.FILLER,
                    "uniquement" + END + "|seulement" + END + "|inclus(e|es)?" + END + "|compris(e|es)?" + END
                            + "|toute l'annee" + END,
                    0),
            entry(Kind.BETWEEN, "entre" + END + "(?= ?\\d)", 0),
            entry(Kind.THE, "tous les" + END + "|toutes les" + END + "|chaque" + END + "|les" + END + "|le" + END, 0),
            entry(Kind.DASH, "[-\u2010-\u2015\u2212]", 0),
            entry(Kind.STOP, "[()]", BRACKET),
            entry(Kind.STOP, "//|[;|\u2022\u25cf\u25aa\u25a0\u25e6\u00b7*\\n\\r.]+", 0),
            entry(Kind.SLASH, "/", 0),
            entry(Kind.COMMA, ",", 0),
            entry(Kind.COLON, ":+|=", 0));

    static final List<Entry> ENTRIES =
            Stream.of(STRETCHES, Times.ENTRIES, WORDS).flatMap(List::stream).toList();

    private Lexicon() {}

    private static Entry entry(Kind kind, String looks, int value) {
        return new Entry(kind, Pattern.compile(looks), match -> value);
    }

    private static Entry day(int index, String full, String abbreviations) {
        return named(index, full, "(" + abbreviations + ")" + END + "(?!')\\.?", FRENCH);
    }

    private static Entry englishDay(int index, String full, String abbreviations) {
        return named(index, full + "s?", "(" + abbreviations + ")" + END + "\\.?", ENGLISH);
    }

    /** A full name is clear in any company, a short one only among its like. */
    private static Entry named(int index, String full, String abbreviated, int language) {
        return new Entry(
                Kind.DAYS,
                Pattern.compile("(" + full + END + ")|" + abbreviated),
                match -> 1 << index | (match.group(1) == null ? language : 0));
    }
}
