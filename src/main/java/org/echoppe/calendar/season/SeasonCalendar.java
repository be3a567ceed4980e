package org.echoppe.calendar.season;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.SchoolHolidays;

/** The season calendar of a town: what comes by rule or from data, as the town corrected it, and what it entered itself. */
public final class SeasonCalendar {

    private static final Comparator<SeasonEntry> BY_DAY = Comparator.comparing(SeasonEntry::from)
            .thenComparing(SeasonEntry::lastDay)
            .thenComparing(SeasonEntry::layer)
            .thenComparing(SeasonEntry::key);

    private final String department;
    private final NationalSeasons national;
    private final List<SeasonEntry> school;
    private final List<SeasonEntry> own;
    private final Map<String, SeasonEntry> corrected;
    private final Set<String> hidden;

    /**
     * @param school    the school holidays of the town
     * @param own       what the town entered itself
     * @param corrected what the town made of computed entries, by their key
     * @param hidden    keys of entries that are not to be shown
     */
    public SeasonCalendar(
            String department,
            List<SeasonEntry> school,
            List<SeasonEntry> own,
            List<SeasonEntry> corrected,
            Set<String> hidden) {
        this.department = department;
        this.national = new NationalSeasons(department);
        this.school = List.copyOf(school);
        this.own = List.copyOf(own);
        this.corrected = corrected.stream().collect(Collectors.toMap(SeasonEntry::key, Function.identity()));
        this.hidden = Set.copyOf(hidden);
    }

    /** Everything that touches these days and is not hidden. */
    public List<SeasonEntry> between(LocalDate first, LocalDate last) {
        return sorted(everything(first, last).filter(entry -> !isHidden(entry.key())), first, last);
    }

    /** The same with what is hidden. */
    public List<SeasonEntry> withHidden(LocalDate first, LocalDate last) {
        return sorted(everything(first, last), first, last);
    }

    /** The busy weeks of a trade that touch these days. */
    public List<SeasonEntry> peaks(String trade, LocalDate first, LocalDate last) {
        String known = Seasons.known(trade);
        Stream<SeasonEntry> all = Stream.concat(forAll(first, last), ofTrade(known, first, last));
        return sorted(all.filter(entry -> entry.isPeakFor(known) && !isHidden(entry.key())), first, last);
    }

    /** The school holidays known, hidden ones included, as far as they are corrected. */
    public List<SeasonEntry> schoolHolidays() {
        return school.stream().map(this::corrected).toList();
    }

    /** The holidays that declared hours may speak of: {@code PH}, and {@code SH} as far as the school year is known. */
    public Holidays holidays() {
        List<SchoolHolidays.Stretch> stretches = schoolHolidays().stream()
                .filter(entry -> !isHidden(entry.key()))
                .map(entry -> new SchoolHolidays.Stretch(entry.name(), entry.from(), entry.lastDay()))
                .toList();
        LocalDate known = lastSchoolDay().orElse(LocalDate.EPOCH);
        return Holidays.of(department).with(new SchoolHolidays(SchoolZone.name(department), stretches, known));
    }

    /** The last day of the last school holidays there are data for. */
    public Optional<LocalDate> lastSchoolDay() {
        return schoolHolidays().stream().map(SeasonEntry::lastDay).max(Comparator.naturalOrder());
    }

    public boolean isHidden(String key) {
        return hidden.contains(key);
    }

    public boolean isCorrected(String key) {
        return corrected.containsKey(key);
    }

    private Stream<SeasonEntry> everything(LocalDate first, LocalDate last) {
        return Stream.concat(
                forAll(first, last), Seasons.trades().stream().flatMap(trade -> ofTrade(trade, first, last)));
    }

    private Stream<SeasonEntry> forAll(LocalDate first, LocalDate last) {
        Stream<SeasonEntry> byRule = years(first, last).mapToObj(national::in).flatMap(List::stream);
        return Stream.of(byRule.map(this::corrected), schoolHolidays().stream(), own.stream())
                .flatMap(Function.identity());
    }

    private Stream<SeasonEntry> ofTrade(String trade, LocalDate first, LocalDate last) {
        return years(first, last)
                .mapToObj(year -> Seasons.ofTrade(trade, year, national, this::corrected))
                .flatMap(List::stream)
                .map(this::corrected);
    }

    /** One year more on both sides: what is corrected may have moved over New Year. */
    private static IntStream years(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear() - 1, last.getYear() + 1);
    }

    /** The layer stays what it was: it says who the entry comes from, not who last wrote it. */
    private SeasonEntry corrected(SeasonEntry usual) {
        SeasonEntry now = corrected.getOrDefault(usual.key(), usual);
        return new SeasonEntry(
                now.key(),
                now.from(),
                now.lastDay(),
                now.name(),
                usual.layer(),
                now.effect(),
                now.trades(),
                now.origin());
    }

    private static List<SeasonEntry> sorted(Stream<SeasonEntry> entries, LocalDate first, LocalDate last) {
        return entries.filter(entry -> entry.touches(first, last))
                .sorted(BY_DAY)
                .toList();
    }
}
