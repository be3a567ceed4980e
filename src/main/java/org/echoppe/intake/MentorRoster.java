package org.echoppe.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.calendar.hours.HoursReading.Understood;
import org.echoppe.calendar.hours.HoursText;
import org.echoppe.mentor.MentorData;
import org.echoppe.mentor.StartingPlace;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Problem;
import org.echoppe.programme.Trade;
import org.echoppe.shared.EmailAddress;
import org.echoppe.shared.Phone;

/** Rows of experts. */
final class MentorRoster implements Roster<MentorData> {

    private static final int USUAL_CAPACITY = 1;

    private final String department;
    private final Map<String, MentorData> known = new HashMap<>();
    private final Predicate<String> isSomebodyElses;

    /**
     * @param known           the experts who take part already
     * @param isSomebodyElses whether an e-mail belongs to an account that is no expert's
     */
    MentorRoster(String department, List<MentorData> known, Predicate<String> isSomebodyElses) {
        this.department = department;
        this.isSomebodyElses = isSomebodyElses;
        known.forEach(mentor -> this.known.put(key(mentor), mentor));
    }

    @Override
    public String title(RowCells cells) {
        return RowCells.shortened(new PeopleCells(cells).name(Column.NAME));
    }

    @Override
    public MentorData read(RowCells cells) {
        var people = new PeopleCells(cells);
        MentorData before = known.get(cells.line(Column.EMAIL).toLowerCase(Locale.ROOT));
        return new MentorData(
                people.name(Column.NAME),
                cells.line(Column.ORGANISATION),
                cells.line(Column.EMAIL),
                people.phone(),
                new SkillCells(cells).levels(),
                languages(cells),
                modes(cells),
                capacity(cells),
                people.hours(Column.AVAILABILITY),
                interests(cells),
                null,
                null,
                start(people, before),
                trades(cells, before));
    }

    /** Where the sheet says nothing of it, what was known stays; so with the trades. */
    private static StartingPlace start(PeopleCells people, MentorData before) {
        var address = people.address();
        var said = new StartingPlace(address.get(0), address.get(1), people.position());
        return before != null && said.isUnknown() ? before.start() : said;
    }

    private static Set<Trade> trades(RowCells cells, MentorData before) {
        List<String> words = cells.items(Column.TRADES);
        if (words.isEmpty() && before != null) {
            return before.trades();
        }
        return codes(cells, Column.TRADES, "trade", words).stream()
                .map(Trade::valueOf)
                .collect(Collectors.toSet());
    }

    private static Set<String> languages(RowCells cells) {
        List<String> words = cells.words(Column.LANGUAGES);
        return words.isEmpty() ? Set.of("fr") : codes(cells, Column.LANGUAGES, "language", words);
    }

    private static Set<Mode> modes(RowCells cells) {
        Set<String> codes = codes(cells, Column.MODES, "mode", cells.words(Column.MODES));
        return Stream.of(Mode.values())
                .filter(mode -> codes.isEmpty() || codes.contains("ALL") || codes.contains(mode.name()))
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(RowCells cells, Column column, String group, List<String> words) {
        return words.stream()
                .flatMap(word -> cells.code(column, group, word).stream())
                .collect(Collectors.toSet());
    }

    private static int capacity(RowCells cells) {
        String number = cells.optional(Column.CAPACITY);
        if (number.isEmpty()) {
            return USUAL_CAPACITY;
        }
        if (!number.matches("\\d{1,4}([.,]0+)?( \\D*)?")) {
            cells.note(Column.CAPACITY, "cell.notANumber", MentorData.MOST_MERCHANTS);
            return USUAL_CAPACITY;
        }
        return Integer.parseInt(number.split("\\D")[0]);
    }

    private static Set<String> interests(RowCells cells) {
        return cells.items(Column.INTERESTS).stream()
                .filter(item -> !Vocabulary.meaning("level", item).equals(Optional.of("0")))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Problem> problems(MentorData data) {
        return data.problems(department);
    }

    @Override
    public MentorData tidied(MentorData data) {
        var hours = (Understood) HoursText.read(data.availability());
        return new MentorData(
                data.name(),
                data.organisation(),
                EmailAddress.read(data.email()).orElseThrow().address(),
                data.phone().isEmpty()
                        ? null
                        : Phone.read(data.phone(), department).orElseThrow().e164(),
                data.skills(),
                data.languages(),
                data.modes(),
                data.capacity(),
                hours.hours().notation(),
                data.interests(),
                null,
                null,
                data.start().tidied(),
                data.trades());
    }

    @Override
    public String key(MentorData data) {
        return data.email().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<MentorData> known(String key) {
        return Optional.ofNullable(known.get(key));
    }

    @Override
    public List<RowProblem> conflicts(int row, MentorData data) {
        return isSomebodyElses.test(key(data))
                ? List.of(new RowProblem(Column.EMAIL, IntakeText.of("cell.emailTaken")))
                : List.of();
    }

    @Override
    public Map<Column, Sayable> facts(MentorData mentor) {
        Map<Column, Sayable> facts = new LinkedHashMap<>();
        facts.put(Column.NAME, Sayable.typed(mentor.name()));
        facts.put(Column.ORGANISATION, Sayable.typed(mentor.organisation()));
        facts.put(Column.EMAIL, Sayable.typed(mentor.email()));
        facts.put(Column.PHONE, Sayable.typed(mentor.phone() == null ? null : Phone.shown(mentor.phone())));
        facts.put(Column.SKILLS, SkillCells.said(mentor.skills()));
        facts.put(Column.LANGUAGES, words("language", mentor.languages().stream()));
        facts.put(Column.CAPACITY, Sayable.typed(String.valueOf(mentor.capacity())));
        facts.put(Column.AVAILABILITY, PeopleCells.said(mentor.availability()));
        facts.put(Column.INTERESTS, Sayable.typed(String.join(", ", new TreeSet<>(mentor.interests()))));
        facts.put(
                Column.MODES,
                words(
                        "mode",
                        Arrays.stream(Mode.values())
                                .filter(mentor.modes()::contains)
                                .map(Mode::name)));
        facts.put(Column.TRADES, words("trade", mentor.trades().stream().map(Trade::name)));
        facts.put(Column.STREET, Sayable.typed(mentor.start().street()));
        facts.put(Column.POSTCODE, Sayable.typed(mentor.start().postcode()));
        facts.put(Column.POSITION, Sayable.typed(mentor.start().position()));
        return facts;
    }

    private static Sayable words(String group, Stream<String> codes) {
        List<String> kept = codes.sorted().toList();
        return locale ->
                kept.stream().map(code -> Vocabulary.word(group, code, locale)).collect(Collectors.joining(", "));
    }
}
