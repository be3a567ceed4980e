package org.echoppe.notification.decency;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;

/** A message of the programme to a merchant in Paris, and what can be different about it. */
record FactsFixture(
        Instant now,
        ZoneId zone,
        Occasion occasion,
        Reader reader,
        Peace peace,
        List<Instant> lately,
        boolean refused,
        Set<DecencyRule> overtaken,
        Instant uselessAfter) {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final ZoneId REUNION = ZoneId.of("Indian/Reunion");

    /** At this hour on the wall. */
    static FactsFixture at(String when) {
        return at(when, PARIS);
    }

    static FactsFixture at(String when, ZoneId zone) {
        return new FactsFixture(
                instant(when, zone),
                zone,
                Occasion.PROGRAMME,
                Reader.MERCHANT,
                Peace.NONE,
                List.of(),
                false,
                Set.of(),
                null);
    }

    static Instant instant(String when, ZoneId zone) {
        return LocalDateTime.parse(when).atZone(zone).toInstant();
    }

    static WindowSet window(String from, String until) {
        return WindowSet.of(new TimeWindow(instant(from, PARIS), instant(until, PARIS)));
    }

    FactsFixture now(Instant then) {
        return new FactsFixture(then, zone, occasion, reader, peace, lately, refused, overtaken, uselessAfter);
    }

    FactsFixture about(Occasion other) {
        return new FactsFixture(now, zone, other, reader, peace, lately, refused, overtaken, uselessAfter);
    }

    FactsFixture to(Reader other) {
        return new FactsFixture(now, zone, occasion, other, peace, lately, refused, overtaken, uselessAfter);
    }

    FactsFixture with(Peace other) {
        return new FactsFixture(now, zone, occasion, reader, other, lately, refused, overtaken, uselessAfter);
    }

    FactsFixture inRush(WindowSet rush) {
        return with(new Peace(rush, WindowSet.EMPTY, WindowSet.EMPTY, WindowSet.EMPTY, WindowSet.EMPTY));
    }

    FactsFixture inPeak(WindowSet peak) {
        return with(new Peace(WindowSet.EMPTY, peak, WindowSet.EMPTY, WindowSet.EMPTY, WindowSet.EMPTY));
    }

    FactsFixture inClosedDays(WindowSet closed) {
        return with(new Peace(WindowSet.EMPTY, WindowSet.EMPTY, closed, WindowSet.EMPTY, WindowSet.EMPTY));
    }

    FactsFixture inPause(WindowSet pause) {
        return with(new Peace(WindowSet.EMPTY, WindowSet.EMPTY, WindowSet.EMPTY, pause, WindowSet.EMPTY));
    }

    FactsFixture inAbsence(WindowSet absence) {
        return with(new Peace(WindowSet.EMPTY, WindowSet.EMPTY, WindowSet.EMPTY, WindowSet.EMPTY, absence));
    }

    FactsFixture after(String... sent) {
        List<Instant> all = Arrays.stream(sent).map(each -> instant(each, zone)).toList();
        return new FactsFixture(now, zone, occasion, reader, peace, all, refused, overtaken, uselessAfter);
    }

    FactsFixture refuses() {
        return new FactsFixture(now, zone, occasion, reader, peace, lately, true, overtaken, uselessAfter);
    }

    FactsFixture overtakenBy(DecencyRule rule) {
        return new FactsFixture(now, zone, occasion, reader, peace, lately, refused, Set.of(rule), uselessAfter);
    }

    FactsFixture uselessAfter(String when) {
        return new FactsFixture(now, zone, occasion, reader, peace, lately, refused, overtaken, instant(when, zone));
    }

    Circumstances facts() {
        return new Circumstances(now, zone, occasion, reader, peace, lately, refused, overtaken, uselessAfter);
    }

    Verdict verdict() {
        return Verdict.on(facts());
    }
}
