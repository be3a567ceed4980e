package org.echoppe.calendar.french;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes "en août" or "du 1er au 15 août" in notation. */
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
        StringBuilder months = new StringBuilder();
        StringBuilder days = new StringBuilder();
        Matcher words = NUMBER_OR_MONTH.matcher(plain);
        while (words.find()) {
            (Character.isDigit(words.group().charAt(0)) ? days : months).append(spelt(words.group()));
        }
        return joined(months.toString().strip().split(" "), days.toString().strip(), plain);
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

    private static String joined(String[] months, String days, String plain) {
        String first = months[0];
        String last = months[months.length - 1];
        if (days.isEmpty()) {
            return months.length == 1 ? first : first + (plain.contains(" et ") ? "," : "-") + last;
        }
        String[] numbers = days.split(" ");
        return first + " " + numbers[0] + (numbers.length == 1 ? "" : "-" + last + " " + numbers[1]);
    }
}
