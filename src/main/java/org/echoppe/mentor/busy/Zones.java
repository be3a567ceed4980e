package org.echoppe.mentor.busy;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ConstraintViolationException;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;

/** The clocks a calendar names: those of the world by their name, else as the calendar itself defines them. */
final class Zones {

    /** Some programs name a zone at the end of an address of their own. */
    private static final Pattern AT_THE_END = Pattern.compile("([A-Z][A-Za-z_]+/[A-Za-z_/-]+)$");

    /** As Windows calls those our towns and their neighbours are in. */
    private static final Map<String, String> WINDOWS = Map.of(
            "Romance Standard Time", "Europe/Paris",
            "W. Europe Standard Time", "Europe/Berlin",
            "Central Europe Standard Time", "Europe/Budapest",
            "Central European Standard Time", "Europe/Warsaw",
            "GMT Standard Time", "Europe/London",
            "SA Western Standard Time", "America/Martinique",
            "SA Eastern Standard Time", "America/Cayenne",
            "Mauritius Standard Time", "Indian/Reunion",
            "E. Africa Standard Time", "Indian/Mayotte");

    private final ZoneRules own;
    private final Map<String, Block> definitions = new HashMap<>();
    private final Map<String, ZoneRules> known = new HashMap<>();

    /** @param own whose clock counts where none is named */
    Zones(ZoneId own, List<Block> definitions) {
        this.own = own.getRules();
        definitions.forEach(block -> block.line("TZID").ifPresent(id -> this.definitions.put(id.value(), block)));
    }

    ZoneRules own() {
        return own;
    }

    ZoneRules rules(String name) {
        return name == null ? own : known.computeIfAbsent(name, this::find);
    }

    private ZoneRules find(String name) {
        return inTheWorld(name)
                .or(() -> Optional.ofNullable(definitions.get(name)).map(Zones::defined))
                .or(() -> Optional.ofNullable(WINDOWS.get(name)).flatMap(Zones::inTheWorld))
                .orElseThrow(() -> new IllegalArgumentException("No such clock."));
    }

    private static Optional<ZoneRules> inTheWorld(String name) {
        Matcher end = AT_THE_END.matcher(name);
        try {
            return Optional.of(ZoneId.of(end.find() ? end.group(1) : name).getRules());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ZoneRules defined(Block block) {
        String file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Echoppe//Echoppe//FR\r\n" + block.text()
                + "END:VCALENDAR\r\n";
        try {
            VTimeZone zone = new CalendarBuilder()
                    .build(new StringReader(file))
                    .<VTimeZone>getComponent(Component.VTIMEZONE)
                    .orElseThrow();
            return new ZoneRulesBuilder().vTimeZone(zone).build();
        } catch (IOException | ParserException | ConstraintViolationException e) {
            throw new IllegalArgumentException("No clock can be made of this.", e);
        }
    }
}
