package org.echoppe.notification;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.echoppe.access.TownIdentity;
import org.echoppe.shared.FoldedLines;

/**
 * Writes an appointment as an iCalendar file (RFC 5545) in UTC, from the town to one person. The identifier is the
 * session's for life, so that a calendar recognises a move and a cancellation. Lines stay in one piece, so that words in
 * them can still be replaced; {@link FoldedLines} cuts them when the file leaves.
 */
record CalendarFile(TownIdentity town, Recipient recipient, String host) {

    /** Its shape is always the same, so the tests validate it once; here that would cost as much as writing it. */
    private static final boolean VALIDATED_BY_TESTS = false;

    String write(Appointment appointment, CalendarMethod method) {
        var calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Echoppe//Echoppe//"
                                + recipient.language().getLanguage().toUpperCase(Locale.ROOT)),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        method.method())),
                new ComponentList<>(List.of(new VEvent(new PropertyList(properties(appointment, method))))));
        return print(calendar);
    }

    private List<Property> properties(Appointment appointment, CalendarMethod method) {
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(appointment.session() + "@" + host),
                new DtStamp(appointment.said()),
                new Sequence(appointment.revision()),
                new DtStart<>(appointment.window().start()),
                new DtEnd<>(appointment.window().end()),
                new Summary(OneLine.of(appointment.summary())),
                new Location(OneLine.of(appointment.location())),
                new Description(appointment.description()),
                organizer(),
                method.status(),
                ImmutableTransp.OPAQUE));
        if (method != CalendarMethod.PUBLISH) {
            properties.add(attendee());
        }
        return properties;
    }

    private Organizer organizer() {
        var organizer = new Organizer(mailbox(town.email()));
        return organizer.add(nameOf(OneLine.of(town.name())));
    }

    private Attendee attendee() {
        var attendee = new Attendee(mailbox(recipient.address().orElse(town.email())));
        return attendee.<Attendee>add(nameOf(recipient.name()))
                .<Attendee>add(Role.REQ_PARTICIPANT)
                .<Attendee>add(PartStat.NEEDS_ACTION)
                .add(Rsvp.TRUE);
    }

    /** A quote would end the parameter; RFC 5545 has no way to write one there. */
    private static Cn nameOf(String name) {
        return new Cn(name.replace('"', '’'));
    }

    private static URI mailbox(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not an address (%s).".formatted(address), e);
        }
    }

    private static String print(Calendar calendar) {
        var file = new StringWriter();
        try {
            new CalendarOutputter(VALIDATED_BY_TESTS).output(calendar, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.unfold(file.toString());
    }
}
