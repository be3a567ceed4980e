package org.echoppe.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.season.Effect;
import org.echoppe.calendar.season.Layer;
import org.echoppe.calendar.season.SeasonEntry;
import org.echoppe.calendar.season.Seasons;
import org.echoppe.programme.Problem;
import org.echoppe.programme.RefusedDataException;
import org.echoppe.programme.season.NewSeasonEntry;
import org.echoppe.programme.season.SchoolCalendarEnd;
import org.echoppe.programme.season.SeasonDesk;
import org.echoppe.programme.season.SeasonRow;
import org.echoppe.programme.season.SeasonState;
import org.echoppe.shared.Alphabet;
import org.echoppe.shared.web.Notices;

/** A year of the town's season calendar, and the form in which an entry is added or corrected. */
@Named
@ViewScoped
public class SeasonsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 3;

    @Inject
    private SeasonDesk desk;

    @Inject
    private FieldProblems problems;

    @Inject
    private SeasonWords words;

    @Inject
    private Notices notices;

    @Inject
    private Visitor visitor;

    private final TypedFields typed = new TypedFields();
    private List<String> trades = new ArrayList<>();
    private String asked;
    private int year;
    private String trade;
    private String key;
    private transient List<SeasonMonth> months;
    private transient SchoolCalendarEnd schoolCalendarEnd;

    /** After the parameters are known: the year of today unless another was asked for, and the entry to correct. */
    public void load() {
        int now = words.today().getYear();
        int wished = asked != null && asked.matches("[0-9]{4}") ? Integer.parseInt(asked) : now;
        year = Math.max(now - YEARS_BACK, Math.min(wished, now + YEARS_AHEAD));
        trade = Seasons.trades().contains(String.valueOf(trade)) ? trade : null;
        typed.keep("effect", Effect.PEAK);
        if (key != null) {
            show(desk.row(key).entry());
        }
    }

    private void show(SeasonEntry entry) {
        typed.keep("name", words.name(entry));
        typed.keep("from", entry.from());
        typed.keep("lastDay", entry.lastDay());
        typed.keep("effect", entry.effect());
        trades = new ArrayList<>(entry.trades());
    }

    public String save() {
        LocalDate from = typed.day("from");
        LocalDate lastDay = typed.text("lastDay").isBlank() ? from : typed.day("lastDay");
        var wanted = new NewSeasonEntry(
                from, lastDay, typed.text("name"), typed.choice("effect", Effect.class), new HashSet<>(trades));
        if (problems.show(problemsOf(wanted))) {
            return null;
        }
        try {
            keep(wanted);
        } catch (RefusedDataException meanwhile) {
            problems.show(meanwhile.problems());
            return null;
        }
        notices.success(
                "programme",
                key == null ? "seasons.added" : "seasons.corrected",
                wanted.name().strip());
        return list(wanted.from().getYear());
    }

    private void keep(NewSeasonEntry wanted) {
        if (key == null) {
            desk.add(wanted);
        } else {
            desk.correct(key, wanted);
        }
    }

    private List<Problem> problemsOf(NewSeasonEntry wanted) {
        var found = new ArrayList<>(typed.misreadDays("from", "lastDay"));
        found.addAll(key == null ? desk.problems(wanted) : desk.problems(key, wanted));
        return found;
    }

    public String hide(SeasonRow row) {
        desk.hide(row.entry().key());
        notices.success("programme", "seasons.hidden", words.name(row.entry()));
        return list(year);
    }

    public String show(SeasonRow row) {
        desk.show(row.entry().key());
        notices.success("programme", "seasons.shown", words.name(row.entry()));
        return list(year);
    }

    public String restore() {
        desk.restore(key);
        notices.success(
                "programme", "seasons.restored", words.name(desk.row(key).entry()));
        return list(year);
    }

    public String remove() {
        desk.remove(key);
        notices.success("programme", "seasons.removed", typed.text("name"));
        return list(year);
    }

    private String list(int shown) {
        return "/coordinator/seasons?faces-redirect=true&year=" + shown + (trade == null ? "" : "&trade=" + trade);
    }

    public List<SeasonMonth> getMonths() {
        if (months == null) {
            months = read();
        }
        return months;
    }

    private List<SeasonMonth> read() {
        List<SeasonRow> rows = desk.rows(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(this::isWanted)
                .toList();
        return SeasonMonth.of(year, rows);
    }

    /** Without a trade only what concerns everybody, and what the town made of any. */
    private boolean isWanted(SeasonRow row) {
        return trade == null
                ? row.entry().layer() != Layer.TRADE || row.state() != SeasonState.AS_COMPUTED
                : row.entry().touches(trade);
    }

    public String monthName(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", visitor.getLocale()).format(month);
    }

    public String tone(SeasonRow row) {
        return row.entry().effect() == Effect.PEAK ? "attention" : "neutral";
    }

    public List<Integer> getYears() {
        int now = words.today().getYear();
        return IntStream.rangeClosed(now - YEARS_BACK, now + YEARS_AHEAD)
                .boxed()
                .toList();
    }

    public List<String> getAllTrades() {
        return new Alphabet(visitor.getLocale()).sorted(List.copyOf(Seasons.trades()), words::trade);
    }

    public SchoolCalendarEnd getSchoolCalendarEnd() {
        if (schoolCalendarEnd == null) {
            schoolCalendarEnd = desk.schoolCalendarEnd();
        }
        return schoolCalendarEnd;
    }

    /** What the town did to the entry that is corrected; null for a new one. */
    public SeasonState getState() {
        return key == null ? null : desk.row(key).state();
    }

    /** Whether the rule's own days would come back. */
    public boolean isRestorable() {
        return getState() == SeasonState.CORRECTED;
    }

    public boolean isRemovable() {
        return getState() == SeasonState.HIDDEN && desk.isRemovable(key);
    }

    public TypedFields getTyped() {
        return typed;
    }

    public List<String> getTrades() {
        return trades;
    }

    public void setTrades(List<String> trades) {
        this.trades = trades;
    }

    public int getYear() {
        return year;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getTrade() {
        return trade;
    }

    public void setTrade(String trade) {
        this.trade = trade;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key == null || key.isBlank() ? null : key;
    }
}
