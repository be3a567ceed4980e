package org.echoppe.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.echoppe.testing.WideTown.Shop;

/**
 * The rows one booking leaves, read once and then written again for other people and times by plain JDBC: what the database
 * alone costs, with the same guard. Nothing is asked first, no rule is looked at, nothing is worked out.
 */
public final class CopiedRows {

    /** A row of a table: its statement and the values of the booking that was read. */
    private record Copied(String table, String insert, List<String> columns, List<Object> values) {}

    private final List<List<Copied>> tables = new ArrayList<>();
    private final long firstTick;
    private final Duration length;

    /** Reads every row of a session that was booked through the front door. */
    public CopiedRows(Connection connection, UUID id) throws SQLException {
        tables.add(read(connection, "booking_request", "session_id", id));
        tables.add(read(connection, "session", "id", id));
        tables.add(read(connection, "session_tick", "session_id", id));
        tables.add(read(connection, "history_entry", "subject_id", id));
        tables.add(read(connection, "outbox_message", "session_id", id));
        tables.get(2)
                .sort(Comparator.comparing(row -> row.values().get(row.columns().indexOf("party_id")) + " "
                        + row.values().get(row.columns().indexOf("tick"))));
        length = Duration.ofMinutes(5L * tables.get(2).size() / 2);
        firstTick = tables.get(2).stream()
                .mapToLong(row -> (Long) row.values().get(row.columns().indexOf("tick")))
                .min()
                .orElseThrow();
    }

    /** How many rows it wrote into each table. */
    @Override
    public String toString() {
        return tables.stream()
                .map(rows -> rows.size() + " " + rows.get(0).table())
                .collect(Collectors.joining(", "));
    }

    /** One booking; a unique violation, when somebody has the place already, is the caller's. */
    public void book(Connection connection, WideTown town, Shop shop, Instant start) throws SQLException {
        Map<String, Object> others = Map.of(
                "municipality_id", town.id(),
                "programme_id", town.programme(),
                "session_id", UUID.randomUUID(),
                "merchant_id", shop.id(),
                "mentor_id", shop.mentor(),
                "pairing_id", shop.pairing(),
                "starts_at", Timestamp.from(start),
                "ends_at", Timestamp.from(start.plus(length)));
        for (int table : new int[] {1, 0, 2, 3, 4}) {
            write(connection, tables.get(table), others, start.getEpochSecond() / 300);
        }
    }

    private void write(Connection connection, List<Copied> rows, Map<String, Object> others, long tick)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(rows.get(0).insert())) {
            for (Copied row : rows) {
                for (int column = 0; column < row.columns().size(); column++) {
                    statement.setObject(column + 1, value(row, column, others, tick));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private Object value(Copied row, int column, Map<String, Object> others, long tick) {
        String name = row.columns().get(column);
        Object was = row.values().get(column);
        return switch (row.table() + "." + name) {
            case "session.id", "history_entry.subject_id" -> others.get("session_id");
            case "history_entry.id", "outbox_message.id" -> UUID.randomUUID();
            case "booking_request.request_key", "outbox_message.message_id" ->
                UUID.randomUUID().toString();
            case "session_tick.tick" -> tick + (Long) was - firstTick;
            case "session_tick.party_id" -> isFirstParty(row) ? others.get("mentor_id") : others.get("merchant_id");
            default -> was == null ? null : others.getOrDefault(name, was);
        };
    }

    private boolean isFirstParty(Copied row) {
        int column = row.columns().indexOf("party_id");
        return row.values().get(column).equals(tables.get(2).get(0).values().get(column));
    }

    private static List<Copied> read(Connection connection, String table, String key, UUID id) throws SQLException {
        List<Copied> rows = new ArrayList<>();
        String query = "select * from %s where %s = ?".formatted(table, key);
        try (PreparedStatement asking = connection.prepareStatement(query)) {
            asking.setObject(1, id);
            ResultSet found = asking.executeQuery();
            while (found.next()) {
                rows.add(copied(table, found));
            }
        }
        return rows;
    }

    private static Copied copied(String table, ResultSet row) throws SQLException {
        ResultSetMetaData about = row.getMetaData();
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            columns.add(about.getColumnName(column).toLowerCase());
            boolean isTime = about.getColumnTypeName(column).toLowerCase().startsWith("timestamp");
            values.add(isTime ? row.getTimestamp(column) : row.getObject(column));
        }
        String marks = IntStream.range(0, columns.size()).mapToObj(i -> "?").collect(Collectors.joining(","));
        return new Copied(
                table,
                "insert into %s (%s) values (%s)".formatted(table, String.join(",", columns), marks),
                columns,
                values);
    }
}
