package org.echoppe.calendar.hours.french;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes "en août", "du 1er au 15 août 2027", "semaines paires" or "vacances scolaires" in notation. */
final class PartsOfYear {

    private static final Pattern NUMBER_OR_MONTH = Pattern.compile("\\d+|[a-z]{3,}");
    private static final List<String> STARTS =
            List.of("jan", "fe", "mars", "av", "mai", "juin", "juil", "ao", "sep", "oct", "nov", "dec");
    private static final String[] NOTATION = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private PartsOfYear() {}

    static String notation(String typed) {
        String plain = Normalizer.normalize(typed.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        if (plain.contains("scolaires")) {
            return "SH";
        }
        return plain.contains("paire") ? weeks(plain) : dates(plain);
    }

    private static String weeks(String plain) {
        return plain.contains("impaire") ? "week 01-53/2" : "week 02-52/2";
    }

    private static String dates(String plain) {
        StringBuilder months = new StringBuilder();
        StringBuilder days = new StringBuilder();
        String year = "";
        Matcher words = NUMBER_OR_MONTH.matcher(plain);
        while (words.find()) {
            if (words.group().length() == 4 && Character.isDigit(words.group().charAt(0))) {
                year = words.group();
            } else {
                (Character.isDigit(words.group().charAt(0)) ? days : months).append(spelt(words.group()));
            }
        }
        String[] named = months.toString().strip().split(" ");
        return joined(named, days.toString().strip(), plain, year);
    }

    private static String spelt(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return "%02d ".formatted(Integer.parseInt(word));
        }
        return IntStream.range(0, 12)
                .filter(month -> word.startsWith(STARTS.get(month)))
                .mapToObj(month -> NOTATION[month] + " ")
                .findFirst()
                .orElse("");
    }

    private static String joined(String[] months, String days, String plain, String year) {
        String first = months[0];
        String last = months[months.length - 1];
        String begin = year.isEmpty() ? "" : yearOfStart(first, last, year) + " ";
        if (days.isEmpty()) {
            String joiner = plain.matches(".*( et |/).*") ? "," + begin : "-";
            return months.length == 1 ? begin + first : begin + first + joiner + last;
        }
        String[] numbers = days.split(" ");
        String end = year.isEmpty() ? "" : year + " ";
        return begin + first + " " + numbers[0] + (numbers.length == 1 ? "" : "-" + end + last + " " + numbers[1]);
    }

    /** The year is said at the end: "du 20 décembre au 4 janvier 2027" begins the year before. */
    private static String yearOfStart(String first, String last, String year) {
        List<String> order = List.of(NOTATION);
        return String.valueOf(Integer.parseInt(year) - (order.indexOf(last) < order.indexOf(first) ? 1 : 0));
    }
}
