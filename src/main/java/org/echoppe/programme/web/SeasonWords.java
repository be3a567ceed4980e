package org.echoppe.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.season.SeasonEntry;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** Says an entry of the season calendar in the reader's words. */
@Named
@RequestScoped
public class SeasonWords {

    @Inject
    private Visitor visitor;

    @Inject
    private TownDesk town;

    @Inject
    private Clock clock;

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), town.identity().zone());
    }

    public String name(SeasonEntry entry) {
        return entry.nameIn(visitor.getLocale());
    }

    /** One day, or the first and the last, with the year where the two are not of the same. */
    public String days(SeasonEntry entry) {
        Wording wording = wording();
        LocalDate from = entry.from();
        LocalDate lastDay = entry.lastDay();
        if (from.equals(lastDay)) {
            return wording.day(from);
        }
        return from.getYear() == lastDay.getYear()
                ? wording.day(from) + " – " + wording.day(lastDay)
                : dated(from, lastDay);
    }

    /** The same with the year, where several years are looked at. */
    public String dated(LocalDate from, LocalDate lastDay) {
        return from.equals(lastDay) ? date(from) : date(from) + " – " + date(lastDay);
    }

    public String date(LocalDate day) {
        return wording().date(day);
    }

    public String origin(SeasonEntry entry) {
        return entry.origin().in(visitor.getLocale());
    }

    /** The trades it touches, or everybody. */
    public String whom(Set<String> trades) {
        return trades.isEmpty()
                ? new Texts("programme", visitor.getLocale()).of("seasons.everybody")
                : trades.stream().map(this::trade).sorted().collect(Collectors.joining(" · "));
    }

    public String trade(String code) {
        return new Texts("merchant", visitor.getLocale()).of("trade." + code);
    }

    private Wording wording() {
        return new Wording(visitor.getLocale(), town.identity().zone());
    }
}
