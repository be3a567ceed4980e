package org.echoppe.merchant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.hours.DatedHours;
import org.echoppe.calendar.hours.HourRanges;
import org.echoppe.calendar.hours.WeekOfHours;
import org.echoppe.merchant.ShopHoursDesk;
import org.echoppe.shared.web.Notices;

/** Exceptions: closed from one day to another, or open on a day that is usually none. */
@Named
@RequestScoped
public class DatesPage {

    /** A year of four digits, as the notation writes it, and one more after it. */
    private static final int LAST_YEAR = 9998;

    @Inject
    private ShopHoursDesk desk;

    @Inject
    private FormShop form;

    @Inject
    private Agreement agreement;

    @Inject
    private Visitor visitor;

    @Inject
    private TownDesk town;

    @Inject
    private Clock clock;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private WeekOfHours week;

    /** An exception that is kept, in words. */
    public record Line(String words) {}

    /** Says the hours back with the exception in them, or keeps them when they were seen so. */
    public String add() {
        Optional<DatedHours> typed = isBeyondForm() ? refused("dates.beyond") : typed();
        if (typed.isEmpty()) {
            return null;
        }
        List<DatedHours> all = new ArrayList<>(week().withoutWhatIsOver(today()).exceptions());
        all.add(typed.get());
        WeekOfHours changed = week().with(all);
        if (!changed.fits()) {
            notices.refusal("merchant", "dates.tooMany");
            return null;
        }
        return agreement.isGiven("dates", changed.toHours(), desk.opening(form.shop())) ? kept(changed) : null;
    }

    /** Takes back the exception whose button was pressed, told by its words: pressed twice, it takes back no other. */
    public String remove() {
        if (isBeyondForm()) {
            return form.afterKeeping();
        }
        List<DatedHours> left = week().exceptions().stream()
                .filter(dated -> !words(dated).equals(typed("line")))
                .toList();
        return kept(week().with(left));
    }

    private String kept(WeekOfHours changed) {
        desk.opens(form.shop(), changed.toHours());
        return form.afterKeeping();
    }

    private Optional<DatedHours> typed() {
        Optional<LocalDate> first = date("from");
        Optional<LocalDate> last = typed("to").isBlank() ? first : date("to");
        if (first.isEmpty() || last.isEmpty()) {
            return refused("dates.unclear");
        }
        if (last.get().isBefore(first.get())
                || last.get().isAfter(first.get().plusYears(1).minusDays(1))) {
            return refused("dates.order");
        }
        if (last.get().isBefore(today())) {
            return refused("dates.over");
        }
        return hours().map(hours ->
                new DatedHours(first.get().getYear(), MonthDay.from(first.get()), MonthDay.from(last.get()), hours));
    }

    private Optional<HourRanges> hours() {
        if (!isOpen()) {
            return Optional.of(HourRanges.CLOSED);
        }
        TypedRanges ranges = TypedRanges.read(List.of(typed("a"), typed("b"), typed("c"), typed("d")));
        if (ranges.isWrong() || ranges.ranges().isClosed()) {
            return refused(ranges.isWrong() ? ranges.error() : "dates.hours");
        }
        return Optional.of(ranges.ranges());
    }

    private <T> Optional<T> refused(String key) {
        notices.refusal("merchant", key);
        return Optional.empty();
    }

    private Optional<LocalDate> date(String name) {
        try {
            return Optional.of(LocalDate.parse(typed(name))).filter(day -> day.getYear() <= LAST_YEAR);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** What the hours are now: newer ones must be seen before they are replaced. */
    public String getBased() {
        return desk.opening(form.shop()).notation();
    }

    public List<Line> getLines() {
        return week().withoutWhatIsOver(today()).exceptions().stream()
                .sorted(Comparator.comparing(DatedHours::year).thenComparing(DatedHours::first))
                .map(dated -> new Line(words(dated)))
                .toList();
    }

    private String words(DatedHours dated) {
        return dated.inWords(visitor.getLocale());
    }

    private WeekOfHours week() {
        if (week == null) {
            week = WeekOfHours.of(desk.opening(form.shop())).orElse(WeekOfHours.CLOSED);
        }
        return week;
    }

    /** Where the hours say more than a form can show, an exception could undo what was said. */
    public boolean isBeyondForm() {
        return WeekOfHours.of(desk.opening(form.shop())).isEmpty();
    }

    public boolean isOpen() {
        return typed("kind").equals("open");
    }

    public String typed(String name) {
        return parameters.getOrDefault(name, "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), town.identity().zone());
    }
}
