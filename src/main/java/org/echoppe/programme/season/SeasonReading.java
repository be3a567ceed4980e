package org.echoppe.programme.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.calendar.season.SeasonEntry;

/** Compares the dates of a file with what the town has already. */
final class SeasonReading {

    private final String zone;
    private final SeasonImport about;
    private final Set<String> ownKnown = new HashSet<>();
    private final Map<String, LocalDate> school = new HashMap<>();

    /** @param school the school holidays known, from wherever */
    SeasonReading(String zone, SeasonImport about, List<StoredSeason> stored, List<SeasonEntry> school) {
        this.zone = zone;
        this.about = about;
        stored.stream()
                .filter(StoredSeason::isOwn)
                .map(StoredSeason::naturalKey)
                .forEach(ownKnown::add);
        school.forEach(entry -> this.school.put(entry.key(), entry.lastDay()));
    }

    SeasonPreview.Ready compare(ReadSeasons read) {
        List<SeasonLine> lines = new ArrayList<>();
        int elsewhere = 0;
        for (ReadSeason season : read.seasons()) {
            if (season.isFor(zone)) {
                lines.add(line(season));
            } else {
                elsewhere++;
            }
        }
        return new SeasonPreview.Ready(lines, read.past(), elsewhere);
    }

    private SeasonLine line(ReadSeason read) {
        if (!read.problems().isEmpty()) {
            return new SeasonLine(read.number(), read.entry(), SeasonLine.State.PROBLEM, null, read.problems());
        }
        return about == SeasonImport.SCHOOL_HOLIDAYS ? schoolLine(read) : ownLine(read);
    }

    private SeasonLine ownLine(ReadSeason read) {
        boolean isNew = ownKnown.add(StoredSeason.naturalKey(read.entry()));
        return new SeasonLine(
                read.number(),
                read.entry(),
                isNew ? SeasonLine.State.NEW : SeasonLine.State.KNOWN,
                null,
                read.problems());
    }

    private SeasonLine schoolLine(ReadSeason read) {
        String key = SchoolCalendar.key(zone, read.entry().from());
        LocalDate known = school.put(key, read.entry().lastDay());
        boolean isSame = read.entry().lastDay().equals(known);
        SeasonLine.State state =
                known == null ? SeasonLine.State.NEW : isSame ? SeasonLine.State.KNOWN : SeasonLine.State.CHANGED;
        return new SeasonLine(read.number(), read.entry(), state, key, read.problems());
    }
}
