package org.echoppe.calendar;

import java.time.MonthDay;

/** Says a part of the year: "en août", "du 20 décembre au 5 janvier". */
final class SeasonInWords {

    private final Words words;
    private final Season season;

    SeasonInWords(Words words, Season season) {
        this.words = words;
        this.season = season;
    }

    String say() {
        if (season.isOneDay()) {
            return words.say("words.on-date", date(season.from(), season.fromYear()));
        }
        return season.isWholeMonths() ? months() : dates();
    }

    private String dates() {
        int firstYear = season.fromYear() == season.toYear() ? Season.EVERY_YEAR : season.fromYear();
        return words.say("words.in-dates", date(season.from(), firstYear), date(season.to(), season.toYear()));
    }

    private String months() {
        String first = month(season.from());
        String last = withYear(month(season.to()), season.toYear());
        if (season.from().getMonth() == season.to().getMonth() && season.fromYear() == season.toYear()) {
            return words.say("words.in-month", last);
        }
        boolean vowel = "ao".indexOf(first.charAt(0)) >= 0;
        return words.say(vowel ? "words.in-months-vowel" : "words.in-months", first, last);
    }

    private String date(MonthDay date, int year) {
        String day =
                date.getDayOfMonth() == 1 ? words.say("words.first-of-month") : String.valueOf(date.getDayOfMonth());
        return withYear(words.say("words.date", day, month(date)), year);
    }

    private String withYear(String text, int year) {
        return year == Season.EVERY_YEAR ? text : words.say("words.year", text, String.valueOf(year));
    }

    private String month(MonthDay date) {
        return words.say("month." + date.getMonthValue());
    }
}
