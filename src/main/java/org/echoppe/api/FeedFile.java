package org.echoppe.api;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.echoppe.booking.CalendarSession;
import org.echoppe.programme.Mode;
import org.echoppe.shared.FoldedLines;
import org.echoppe.shared.Texts;

/** Writes sessions as a calendar to follow (RFC 5545, 7986), in UTC; the same sessions always give the same file. */
record FeedFile(String town, String host, Locale language, boolean namesMentors) {

    private static final Duration REFRESH = Duration.ofHours(1);

    /** Its shape is always the same, so the tests validate it once. */
    private static final boolean VALIDATED_BY_TESTS = false;

    String write(List<CalendarSession> sessions) {
        List<CalendarComponent> events =
                sessions.stream().<CalendarComponent>map(this::event).toList();
        return print(new Calendar(head(), new ComponentList<>(events.isEmpty() ? List.of(clock()) : events)));
    }

    private PropertyList head() {
        String name = tidy(texts().of("feed.name", town));
        return new PropertyList(List.of(
                new ProdId("-//Echoppe//Echoppe//" + language.getLanguage().toUpperCase(Locale.ROOT)),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH,
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", REFRESH.toString())));
    }

    /** A calendar must hold something (RFC 5545, 3.6); some programs refuse one that is empty. */
    private static VTimeZone clock() {
        var standard = new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)),
                new TzOffsetFrom(ZoneOffset.UTC),
                new TzOffsetTo(ZoneOffset.UTC))));
        return new VTimeZone(new PropertyList(List.of(new TzId("UTC"))), new ComponentList<>(List.of(standard)));
    }

    private VEvent event(CalendarSession session) {
        return new VEvent(new PropertyList(List.of(
                new Uid(session.session().value() + "@" + host),
                new DtStamp(session.changedAt()),
                new LastModified(session.changedAt()),
                new Sequence(session.revision()),
                new DtStart<>(session.window().start()),
                new DtEnd<>(session.window().end()),
                new Summary(tidy(namesMentors ? session.shop() + " · " + session.mentor() : session.shop())),
                new Location(tidy(location(session))),
                session.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                session.cancelled() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE)));
    }

    private String location(CalendarSession session) {
        return session.mode() == Mode.ON_SITE ? session.address() : texts().of("feed.mode." + session.mode());
    }

    private Texts texts() {
        return new Texts("api", language);
    }

    private static String tidy(String typed) {
        return typed.replaceAll("[\\s\\p{C}]+", " ").strip();
    }

    private static String print(Calendar calendar) {
        var file = new StringWriter();
        try {
            new CalendarOutputter(VALIDATED_BY_TESTS).output(calendar, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.fold(FoldedLines.unfold(file.toString()));
    }
}
