package org.echoppe.booking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.booking.MentorSession;
import org.echoppe.shared.Wording;

/** Days and hours of sessions, in the town's zone and the reader's words. */
@RequestScoped
public class TownHours {

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    private ZoneId zone;
    private Wording wording;

    @PostConstruct
    void read() {
        zone = town.identity().zone();
        wording = new Wording(visitor.getLocale(), zone);
    }

    public LocalDate date(MentorSession session) {
        return session.window().start().atZone(zone).toLocalDate();
    }

    public String hour(Instant instant) {
        return wording.hour(instant);
    }

    /** As inside a sentence: « mardi 1er décembre ». */
    /** In the middle of a sentence. */
    public String dayOf(LocalDate date) {
        return wording.day(date);
    }

    public String day(Instant instant) {
        return wording.day(instant);
    }

    /** As at the beginning of one. */
    public String heading(LocalDate date) {
        Locale locale = visitor.getLocale();
        String said = wording.day(date);
        return said.substring(0, 1).toUpperCase(locale) + said.substring(1);
    }
}
