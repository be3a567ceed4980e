package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.echoppe.access.Visitor;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.ShopTimeDesk;
import org.echoppe.booking.ShopTimes;
import org.echoppe.booking.WhyNot;
import org.echoppe.calendar.quiet.SlotRule;
import org.echoppe.calendar.quiet.TimeKind;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** A shop’s year and week, and why a moment is not offered; it only reads, so everything it needs is in its address. */
@Named
@RequestScoped
public class TimePage {

    @Inject
    private ShopTimeDesk desk;

    @Inject
    private TimeParameters asked;

    @Inject
    private Visitor visitor;

    private ShopTimes times;
    private WhyNot whyNot;

    public void load() {
        times = desk.around(asked.shop(), asked.day());
        whyNot = asked.moment()
                .flatMap(start -> asked.length().map(length -> desk.whyNot(asked.shop(), start, length)))
                .orElse(null);
    }

    /** Something was asked that cannot be understood. */
    public boolean isUnclear() {
        return asked.isAsking() && whyNot == null;
    }

    public List<String> getReasons() {
        return whyNot.obstacles().stream()
                .filter(found -> !whyNot.past() || found.rule() != SlotRule.TOO_SOON)
                .map(found -> found.in(locale()))
                .toList();
    }

    public String getMoment() {
        var start = whyNot.window().start();
        return texts().of(
                        "time.why.moment",
                        wording().day(start),
                        wording().hour(start),
                        whyNot.window().minutes());
    }

    public String getShared() {
        return texts().of("time.shared", times.mentor(), Wording.length(times.sharedMinutes(), locale()));
    }

    public String getWeekTitle() {
        return texts().of("time.week", wording().date(times.week().get(0).day()));
    }

    public String getOpening() {
        return times.hours().opening().inWords(locale());
    }

    public String getRush() {
        return times.hours().rush().timesInWords(locale());
    }

    public YearWords getYear() {
        return new YearWords(times, asked.day().getYear(), locale());
    }

    public WeekWords getWeek() {
        return new WeekWords(times, locale());
    }

    public List<TimeKind> getKinds() {
        return List.of(TimeKind.values());
    }

    public List<Long> getLengths() {
        return BookingRule.LENGTHS.stream().map(Duration::toMinutes).toList();
    }

    public LocalDate inWeeks(int weeks) {
        return asked.day().plusWeeks(weeks);
    }

    public LocalDate inYears(int years) {
        return asked.day().plusYears(years);
    }

    public String getId() {
        return asked.shop().value().toString();
    }

    public LocalDate getDay() {
        return asked.day();
    }

    /** What stands in a field of the question: what was typed, or something to begin with. */
    public String typed(String name, String otherwise) {
        return asked.text(name, otherwise);
    }

    public ShopTimes getTimes() {
        return times;
    }

    public WhyNot getWhyNot() {
        return whyNot;
    }

    private Locale locale() {
        return visitor.getLocale();
    }

    private Wording wording() {
        return new Wording(locale(), times.zone());
    }

    private Texts texts() {
        return new Texts("booking", locale());
    }
}
