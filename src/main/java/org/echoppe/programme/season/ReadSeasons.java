package org.echoppe.programme.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a file says, without what is over; it counts what it leaves aside. */
final class ReadSeasons {

    static final int MOST = 1000;
    static final int YEARS_AHEAD = 2;

    private final LocalDate today;
    private final List<ReadSeason> seasons = new ArrayList<>();
    private int past;

    ReadSeasons(LocalDate today) {
        this.today = today;
    }

    void add(ReadSeason read) {
        LocalDate lastDay = read.entry().lastDay();
        if (read.problems().isEmpty() && lastDay.isBefore(today)) {
            past++;
            return;
        }
        if (seasons.size() == MOST) {
            throw new UnreadableSeasonsException("season.file.many", MOST);
        }
        seasons.add(read);
    }

    LocalDate today() {
        return today;
    }

    LocalDate end() {
        return today.plusYears(YEARS_AHEAD);
    }

    List<ReadSeason> seasons() {
        return seasons;
    }

    int past() {
        return past;
    }
}
