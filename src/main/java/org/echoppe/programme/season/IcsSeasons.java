package org.echoppe.programme.season;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.echoppe.programme.Problem;

/** Reads an iCalendar file; what recurs is written out for two years. */
final class IcsSeasons {

    private static final Pattern EVENT = Pattern.compile("BEGIN:VEVENT\\R.*?\\REND:VEVENT", Pattern.DOTALL);
    private static final Pattern SUMMARY = Pattern.compile("\\RSUMMARY[^:]*:(.*)");

    private final SeasonFile file;
    private final ZoneId zone;
    private final ReadSeasons read;

    IcsSeasons(SeasonFile file, LocalDate today, ZoneId zone) {
        this.file = file;
        this.zone = zone;
        this.read = new ReadSeasons(today);
    }

    /** Event by event, so that a broken one leaves the others alone. */
    ReadSeasons read(String text) {
        Matcher events = EVENT.matcher(text);
        int number = 0;
        while (events.find()) {
            add(++number, events.group());
        }
        if (number == 0) {
            throw new UnreadableSeasonsException("season.file.none");
        }
        return read;
    }

    private void add(int number, String written) {
        try {
            addDates(number, event(written));
        } catch (UnreadableSeasonsException tooMany) {
            throw tooMany;
        } catch (ParserException | RuntimeException unreadable) {
            refuse(number, written);
        }
    }

    private static Component event(String written) throws ParserException {
        try {
            String alone = "BEGIN:VCALENDAR\r\n" + written + "\r\nEND:VCALENDAR\r\n";
            return new CalendarBuilder()
                    .build(new StringReader(alone))
                    .getComponents("VEVENT")
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addDates(int number, Component event) {
        String name = value(event, Property.SUMMARY);
        SchoolWords school = new SchoolWords(name, value(event, Property.LOCATION));
        if (file.about() == SeasonImport.SCHOOL_HOLIDAYS && !school.isForPupils()) {
            return;
        }
        EventDays days = EventDays.of(event, zone);
        for (LocalDate from : days.starts(read.today(), read.end())) {
            add(number, from, from.plusDays(days.more()), name, school);
        }
    }

    private void add(int number, LocalDate from, LocalDate lastDay, String name, SchoolWords school) {
        boolean ofSchool = file.about() == SeasonImport.SCHOOL_HOLIDAYS;
        var entry = new NewSeasonEntry(
                from, lastDay, ofSchool ? school.name() : name, file.about().effect(), Set.of());
        read.add(new ReadSeason(number, entry, ofSchool ? school.zones() : Set.of(), entry.problems()));
    }

    private void refuse(int number, String written) {
        Matcher summary = SUMMARY.matcher(written);
        String name = summary.find() ? summary.group(1).strip() : "";
        var entry = new NewSeasonEntry(null, null, name, file.about().effect(), Set.of());
        var problem = Problem.of("from", "programme", "season.file.date");
        read.add(new ReadSeason(number, entry, Set.of(), List.of(problem)));
    }

    private static String value(Component event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }
}
