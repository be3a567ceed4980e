package org.echoppe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The script an operator runs to see whether the data is whole, run on some towns. */
public final class Invariants {

    private Invariants() {}

    /** The names of broken invariants and where, in these towns; none if all is well. */
    public static List<String> brokenIn(Set<UUID> towns, Connection connection) throws SQLException {
        List<String> broken = new ArrayList<>();
        try (Statement asking = connection.createStatement()) {
            for (String statement : statements().toList()) {
                read(asking.executeQuery(statement), towns, broken);
            }
        }
        return broken;
    }

    private static void read(ResultSet rows, Set<UUID> towns, List<String> broken) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            if (towns.contains(rows.getObject(2, UUID.class))) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(rows.getString(column));
                }
                broken.add(row.toString());
            }
        }
    }

    private static Stream<String> statements() {
        return Arrays.stream(script().replaceAll("(?m)^--.*$", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty());
    }

    private static String script() {
        try (var file = Invariants.class.getResourceAsStream("/db/check-invariants.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
