package org.echoppe.merchant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.hours.HolidayHours;
import org.echoppe.calendar.hours.HourRanges;
import org.echoppe.calendar.hours.WeekOfHours;
import org.echoppe.merchant.ShopHoursDesk;
import org.echoppe.shared.Texts;
import org.echoppe.shared.web.Notices;

/** Opening hours as seven rows of two ranges: typed or copied from the row above, said back in words, then kept. */
@Named
@RequestScoped
public class WeekPage {

    private static final String SENT = "week";

    @Inject
    private ShopHoursDesk desk;

    @Inject
    private FormShop form;

    @Inject
    private Agreement agreement;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private WeekOfHours before;
    private List<TypedRanges> days;

    /** Says the week back, or keeps it when it was seen so. */
    public String keep() {
        if (days().stream().anyMatch(TypedRanges::isWrong)) {
            return null;
        }
        if (!week().fits()) {
            notices.refusal("merchant", "week.tooMany");
            return null;
        }
        DeclaredHours hours = week().toHours();
        if (!agreement.isGiven(SENT, hours, desk.opening(form.shop()))) {
            return null;
        }
        desk.opens(form.shop(), hours);
        return form.afterKeeping();
    }

    private WeekOfHours week() {
        List<HourRanges> ranges = days().stream().map(TypedRanges::ranges).toList();
        return new WeekOfHours(ranges, holidays(), before().exceptions());
    }

    private HolidayHours holidays() {
        return switch (getHolidays()) {
            case "CLOSED" -> HolidayHours.CLOSED;
            case "OWN" -> before().holidays();
            default -> HolidayHours.AS_USUAL;
        };
    }

    /** What the hours are now; a closed week where they say more than the rows can show. */
    private WeekOfHours before() {
        if (before == null) {
            before = WeekOfHours.of(desk.opening(form.shop())).orElse(WeekOfHours.CLOSED);
        }
        return before;
    }

    private List<TypedRanges> days() {
        if (days == null) {
            days = Stream.of(DayOfWeek.values())
                    .map(day -> isSent() ? typed(source(day.ordinal())) : TypedRanges.of(before().on(day)))
                    .toList();
        }
        return days;
    }

    private boolean isSent() {
        return parameters.containsKey(SENT);
    }

    /** "Comme la veille" takes the row above. */
    private int source(int row) {
        return String.valueOf(row).equals(parameters.get("like")) ? row - 1 : row;
    }

    private TypedRanges typed(int row) {
        if (String.valueOf(row).equals(parameters.get("shut"))) {
            return TypedRanges.of(HourRanges.CLOSED);
        }
        return TypedRanges.read(IntStream.range(0, 2 * HourRanges.MOST)
                .filter(position -> position < 2 * TypedRanges.SHOWN || parameters.containsKey(field(row, position)))
                .mapToObj(position -> parameters.getOrDefault(field(row, position), ""))
                .toList());
    }

    static String field(int row, int position) {
        return "d" + row + "abcdef".charAt(position);
    }

    public List<WeekRow> getRows() {
        return IntStream.range(0, 7).mapToObj(this::row).toList();
    }

    private WeekRow row(int index) {
        TypedRanges typed = days().get(index);
        boolean closed = !typed.isWrong() && typed.ranges().isClosed();
        String day = DayOfWeek.of(index + 1).getDisplayName(TextStyle.FULL, locale());
        String error = typed.isWrong() ? new Texts("merchant", locale()).of(typed.error()) : "";
        return new WeekRow(index, capitalised(day), closed, typed.times(), error, isTouched(index) || typed.isWrong());
    }

    private boolean isTouched(int index) {
        String row = String.valueOf(index);
        return row.equals(parameters.get("like")) || row.equals(parameters.get("shut"));
    }

    private String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(locale()) + words.substring(1);
    }

    /** What the hours are now: newer ones must be seen before they are replaced. */
    public String getBased() {
        return desk.opening(form.shop()).notation();
    }

    public List<HolidayHours.Habit> getHabits() {
        boolean own = before().holidays().habit() == HolidayHours.Habit.OWN;
        return Stream.of(HolidayHours.Habit.values())
                .filter(habit -> own || habit != HolidayHours.Habit.OWN)
                .toList();
    }

    public String getHolidays() {
        return parameters.getOrDefault("holidays", before().holidays().habit().name());
    }

    private Locale locale() {
        return visitor.getLocale();
    }
}
