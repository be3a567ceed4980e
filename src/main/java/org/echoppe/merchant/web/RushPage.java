package org.echoppe.merchant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.rush.RushGrid;
import org.echoppe.calendar.rush.RushGrid.Cell;
import org.echoppe.merchant.ShopHoursDesk;
import org.echoppe.merchant.UsualRush;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** "Quand est-ce que ça chauffe ?": the trade’s usual rush, corrected by tapping parts of days. */
@Named
@RequestScoped
public class RushPage {

    @Inject
    private ShopHoursDesk desk;

    @Inject
    private FormShop form;

    @Inject
    private Agreement agreement;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private RushGrid grid;

    /** A part of a day that can be tapped. */
    public record Tap(String name, String hours, String label, boolean rush) {}

    /** A day with the parts of it in which the shop is open. */
    public record Row(String day, List<Tap> taps) {}

    /** Says the rush back, or keeps it when it was seen so. */
    public String keep() {
        DeclaredHours rush = grid().toHours(tapped());
        if (!agreement.isGiven("rush", rush, desk.rush(form.shop()).rush())) {
            return null;
        }
        desk.isBusy(form.shop(), rush);
        return form.afterKeeping();
    }

    private Set<Cell> tapped() {
        return cells().filter(this::isTapped).collect(Collectors.toSet());
    }

    private Stream<Cell> cells() {
        return Stream.of(DayOfWeek.values()).flatMap(day -> grid().cells(day).stream());
    }

    private boolean isTapped(Cell cell) {
        return parameters.containsKey("rush") ? parameters.containsKey(name(cell)) : grid().isRush(cell);
    }

    private static String name(Cell cell) {
        return "r" + cell.day().getValue() + "-" + cell.from();
    }

    private RushGrid grid() {
        if (grid == null) {
            UsualRush rush = desk.rush(form.shop());
            grid = new RushGrid(desk.opening(form.shop()), rush.rush(), rush.ofTrade());
        }
        return grid;
    }

    /** What the rush is now: a newer one must be seen before it is replaced. */
    public String getBased() {
        return desk.rush(form.shop()).rush().notation();
    }

    /** The rush was said for parts of the year, which taps would replace. */
    public boolean isBeyondForm() {
        return desk.rush(form.shop()).rush().changeInTheYear();
    }

    /** The days on which the shop is open at all. */
    public List<Row> getRows() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Row(
                        name(day), grid().cells(day).stream().map(this::tap).toList()))
                .filter(row -> !row.taps().isEmpty())
                .toList();
    }

    private Tap tap(Cell cell) {
        String hours = said(cell);
        String label = texts().of("rush.tap", name(cell.day()), texts().of("rush.part." + cell.part()), hours);
        return new Tap(name(cell), hours, label, isTapped(cell));
    }

    private String said(Cell cell) {
        var wording = new Wording(locale(), ZoneOffset.UTC);
        return texts().of("rush.range", wording.hour(cell.start()), wording.hour(cell.end()));
    }

    private String name(DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.FULL, locale());
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    private Texts texts() {
        return new Texts("merchant", locale());
    }

    private Locale locale() {
        return visitor.getLocale();
    }
}
