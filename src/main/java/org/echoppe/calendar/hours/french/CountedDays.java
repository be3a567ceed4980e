package org.echoppe.calendar.hours.french;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes "1er et 3e samedi du mois" in notation: which weekday, and counted how. */
final class CountedDays {

    private static final String ORDINAL =
            "(?:[1-5] ?(?:er|ere|e|eme|nd|nde|de|re)|premiers?|deuxiemes?|seconds?|troisiemes?|quatriemes?|cinquiemes?|derniers?)";
    private static final String DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?";

    static final String LOOKS = "(?:(?:tous les|chaque|les|le) )?" + ORDINAL
            + "(?:(?: ?, ?| ?/ ?| ?& ?| et | ou | )(?:le )?" + ORDINAL + ")* " + DAY
            + "(?: (?:du|de chaque|de) mois)?(?![a-z])";

    private static final List<String> DAYS = List.of("lu", "mar", "mer", "je", "ve", "sa", "di");
    private static final String[] NOTATION = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
    private static final List<String> NUMBERS = List.of("prem", "deux", "trois", "quatr", "cinq");

    private CountedDays() {}

    static String notation(String plain) {
        List<String> numbers = new ArrayList<>();
        Matcher ordinals = Pattern.compile(ORDINAL).matcher(plain);
        while (ordinals.find()) {
            numbers.add(number(ordinals.group()));
        }
        Matcher day = Pattern.compile(DAY).matcher(plain);
        day.find();
        return NOTATION[weekday(plain)] + "[" + String.join(",", numbers) + "]";
    }

    static int weekday(String plain) {
        Matcher day = Pattern.compile(DAY).matcher(plain);
        day.find();
        return (int)
                DAYS.stream().takeWhile(start -> !day.group().startsWith(start)).count();
    }

    private static String number(String ordinal) {
        if (Character.isDigit(ordinal.charAt(0))) {
            return ordinal.substring(0, 1);
        }
        if (ordinal.startsWith("second")) {
            return "2";
        }
        int index = (int)
                NUMBERS.stream().takeWhile(start -> !ordinal.startsWith(start)).count();
        return index == NUMBERS.size() ? "-1" : String.valueOf(index + 1);
    }
}
