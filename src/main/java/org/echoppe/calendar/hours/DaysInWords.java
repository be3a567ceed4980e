package org.echoppe.calendar.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.echoppe.calendar.Words;

/** Says a set of weekdays: "du mardi au samedi", "le dimanche et le lundi". */
final class DaysInWords {

    private static final int LAST_DAY = 6;

    private final Words words;

    DaysInWords(Words words) {
        this.words = words;
    }

    /** Closed days are told one by one, beginning after the open ones: "le dimanche, le lundi". */
    String say(int days, boolean oneByOne, boolean holidaysToo) {
        List<String> said = new ArrayList<>();
        if (days == 0b1111111) {
            said.add(words.say("words.every-day"));
        } else {
            addRuns(said, days, oneByOne);
        }
        if (holidaysToo) {
            said.add(words.say("words.holidays"));
        }
        return listed(said);
    }

    private void addRuns(List<String> said, int days, boolean oneByOne) {
        int start = (days & 0b1000001) == 0b1000001 ? firstOfRunEndingOnSunday(days) : 0;
        for (int step = 0; step < 7; step++) {
            int length = lengthOfRun(days, start + step, 7 - step);
            boolean asRun = length > (oneByOne ? 3 : 2);
            if (asRun) {
                said.add(words.say("words.run", day(start + step), day(start + step + length - 1)));
                step += length - 1;
            } else if (length > 0) {
                said.add(words.say("words.one", day(start + step)));
            }
        }
    }

    private static int lengthOfRun(int days, int first, int most) {
        int length = 0;
        while (length < most && (days >> (first + length) % 7 & 1) == 1) {
            length++;
        }
        return length;
    }

    private static int firstOfRunEndingOnSunday(int days) {
        int first = LAST_DAY;
        while (first > 0 && (days >> first - 1 & 1) == 1) {
            first--;
        }
        return first;
    }

    static DayOfWeek day(int index) {
        return DayOfWeek.MONDAY.plus(index);
    }

    String listed(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : words.say("words.and", String.join(", ", items.subList(0, last)), items.get(last));
    }
}
