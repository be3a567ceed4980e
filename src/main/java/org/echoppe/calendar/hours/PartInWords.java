package org.echoppe.calendar.hours;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.echoppe.calendar.Words;

/** Says a part of the year: "en août", "du 20 décembre au 5 janvier", "les semaines paires", "en 2027". */
final class PartInWords {

    private final Words words;
    private final DaysInWords days;

    PartInWords(Words words) {
        this.words = words;
        this.days = new DaysInWords(words);
    }

    String say(PartOfYear part) {
        List<String> said = new ArrayList<>();
        part.years().forEach(years -> said.add(years(years)));
        part.weeks().forEach(weeks -> said.add(weeks(weeks)));
        if (!part.seasons().isEmpty()) {
            said.add(days.listed(part.seasons().stream().map(this::season).toList()));
        }
        if (part.inSchoolHolidays()) {
            said.add(words.say("words.school-holidays"));
        }
        return String.join(", ", said);
    }

    String say(NthWeekday nth) {
        List<String> numbers = nth.numbers().stream()
                .map(number -> words.say("words.nth." + number))
                .toList();
        return words.say("words.nth-of-month", days.listed(numbers), DaysInWords.day(nth.weekday()));
    }

    private String years(Years years) {
        String first = String.valueOf(years.first());
        if (years.last() == Years.OPEN) {
            return words.say("words.from-year", first);
        }
        return years.first() == years.last()
                ? words.say("words.in-year", first)
                : every("words.every-nth-year", years.step(), words.say("words.in-years", first, "" + years.last()));
    }

    private String weeks(Weeks weeks) {
        if (weeks.isOddWeeks() || weeks.isEvenWeeks()) {
            return words.say(weeks.isOddWeeks() ? "words.odd-weeks" : "words.even-weeks");
        }
        return weeks.first() == weeks.last()
                ? words.say("words.in-week", weeks.first())
                : every("words.every-nth-week", weeks.step(), words.say("words.in-weeks", weeks.first(), weeks.last()));
    }

    private String every(String key, int step, String range) {
        return step == 1 ? range : words.say(key, range, step);
    }

    private String season(Season season) {
        if (season.isOneDay()) {
            return words.say("words.on-date", date(season.from(), season.fromYear()));
        }
        return season.isWholeMonths() ? months(season) : dates(season);
    }

    private String dates(Season season) {
        boolean oneYear = season.fromYear() == season.toYear();
        boolean oneMonth = oneYear && season.from().getMonth() == season.to().getMonth();
        String first =
                oneMonth ? dayOf(season.from()) : date(season.from(), oneYear ? Season.EVERY_YEAR : season.fromYear());
        return words.say("words.in-dates", first, date(season.to(), season.toYear()));
    }

    private String months(Season season) {
        boolean oneYear = season.fromYear() == season.toYear();
        String first = withYear(month(season.from()), oneYear ? Season.EVERY_YEAR : season.fromYear());
        String last = withYear(month(season.to()), season.toYear());
        if (season.from().getMonth() == season.to().getMonth() && oneYear) {
            return words.say("words.in-month", last);
        }
        boolean vowel = "ao".indexOf(first.charAt(0)) >= 0;
        return words.say(vowel ? "words.in-months-vowel" : "words.in-months", first, last);
    }

    private String date(MonthDay date, int year) {
        return withYear(words.say("words.date", dayOf(date), month(date)), year);
    }

    private String dayOf(MonthDay date) {
        return date.getDayOfMonth() == 1 ? words.say("words.first-of-month") : String.valueOf(date.getDayOfMonth());
    }

    private String withYear(String text, int year) {
        return year == Season.EVERY_YEAR ? text : words.say("words.year", text, String.valueOf(year));
    }

    private String month(MonthDay date) {
        return words.say("month." + date.getMonthValue());
    }
}
