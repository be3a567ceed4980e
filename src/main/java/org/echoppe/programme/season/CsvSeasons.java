package org.echoppe.programme.season;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.echoppe.programme.Problem;

/** Reads a table of dates: its first line names the columns, in French or English, in any order. */
final class CsvSeasons {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    private final SeasonFile file;
    private final ReadSeasons read;
    private final DayCell days;

    CsvSeasons(SeasonFile file, LocalDate today, ZoneId zone) {
        this.file = file;
        this.read = new ReadSeasons(today);
        this.days = new DayCell(zone);
    }

    ReadSeasons read(String text) {
        List<CSVRecord> rows = SEPARATORS.stream()
                .map(separator -> rows(text, separator))
                .max(Comparator.comparingInt(found -> columns(found).size()))
                .orElseThrow();
        Map<SeasonColumn, Integer> columns = columns(rows);
        SeasonColumn.requiredOf(columns.keySet()).ifPresent(missing -> {
            throw new UnreadableSeasonsException("season.file.column." + missing);
        });
        rows.stream().skip(1).forEach(row -> add(row, columns));
        return read;
    }

    private static List<CSVRecord> rows(String text, char separator) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        } catch (UncheckedIOException | IOException brokenQuotes) {
            return List.of();
        }
    }

    private static Map<SeasonColumn, Integer> columns(List<CSVRecord> rows) {
        Map<SeasonColumn, Integer> found = new EnumMap<>(SeasonColumn.class);
        if (!rows.isEmpty()) {
            for (int place = 0; place < rows.get(0).size(); place++) {
                int here = place;
                SeasonColumn.headed(rows.get(0).get(place)).ifPresent(column -> found.putIfAbsent(column, here));
            }
        }
        return found;
    }

    private void add(CSVRecord row, Map<SeasonColumn, Integer> columns) {
        if (Stream.of(row.values()).allMatch(String::isBlank)) {
            return;
        }
        String name = cell(row, columns, SeasonColumn.NAME);
        String place = cell(row, columns, SeasonColumn.ZONE) + " " + cell(row, columns, SeasonColumn.ACADEMY);
        SchoolWords school = new SchoolWords(name, place);
        boolean ofSchool = file.about() == SeasonImport.SCHOOL_HOLIDAYS;
        boolean isForTeachers = cell(row, columns, SeasonColumn.AUDIENCE)
                .toLowerCase(Locale.ROOT)
                .startsWith("enseignant");
        if (ofSchool && (isForTeachers || !school.isForPupils())) {
            return;
        }
        add(row, columns, ofSchool ? school.name() : name, ofSchool ? school.zones() : Set.of());
    }

    private void add(CSVRecord row, Map<SeasonColumn, Integer> columns, String name, Set<String> zones) {
        String from = cell(row, columns, SeasonColumn.FROM);
        String last = cell(row, columns, SeasonColumn.LAST);
        TradeWords trades = TradeWords.of(cell(row, columns, SeasonColumn.TRADES));
        LocalDate first = days.first(from).orElse(null);
        var entry = new NewSeasonEntry(
                first,
                last.isEmpty() ? first : days.last(last, first).orElse(null),
                name,
                file.about().effect(),
                trades.known());
        var problems = new ArrayList<Problem>();
        Stream.of(from, last)
                .filter(typed -> !typed.isEmpty() && days.first(typed).isEmpty())
                .forEach(typed -> problems.add(Problem.of("from", "programme", "season.file.day", typed)));
        trades.unknown().ifPresent(word -> problems.add(Problem.of("trades", "programme", "season.file.trade", word)));
        problems.addAll(problems.isEmpty() ? entry.problems() : List.of());
        read.add(new ReadSeason((int) row.getRecordNumber(), entry, zones, problems));
    }

    private static String cell(CSVRecord row, Map<SeasonColumn, Integer> columns, SeasonColumn column) {
        Integer place = columns.get(column);
        return place == null || place >= row.size() ? "" : row.get(place).strip();
    }
}
