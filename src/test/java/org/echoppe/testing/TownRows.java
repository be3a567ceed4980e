package org.echoppe.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.echoppe.access.MunicipalityId;

/** What the database holds of one town, past every room: its ids, and every row that mentions one of them. */
@ApplicationScoped
public class TownRows {

    @Resource(lookup = "java:jboss/datasources/Echoppe")
    private DataSource database;

    private Map<String, List<String>> tables;

    /** The ids of everything of this town, as text. */
    public Set<String> idsOf(MunicipalityId town) {
        Set<String> ids = new TreeSet<>(Set.of(town.value().toString()));
        tables().forEach((table, columns) -> {
            if (columns.contains("municipality_id")) {
                columns.forEach(
                        column -> ids.addAll(texts("select %s from %s where municipality_id = '%s' and %s is not null"
                                .formatted(column, table, town.value(), column))));
            }
        });
        return ids;
    }

    /** Every row of every table that mentions one of these, in full. */
    public Set<String> mentioning(Set<String> ids) {
        String list = ids.stream().collect(Collectors.joining("','", "('", "')"));
        Set<String> rows = new TreeSet<>();
        tables().forEach((table, columns) -> {
            String any = columns.stream().map(column -> column + " in " + list).collect(Collectors.joining(" or "));
            texts("select * from %s where %s".formatted(table, any)).forEach(row -> rows.add(table + ": " + row));
        });
        return rows;
    }

    /** The id of the first row of a table, as it was made. */
    public UUID firstOf(String table, MunicipalityId town) {
        List<String> found = texts("select id from %s where municipality_id = '%s'".formatted(table, town.value()));
        if (found.isEmpty()) {
            throw new IllegalStateException("The town has nothing in (%s).".formatted(table));
        }
        return UUID.fromString(found.get(0));
    }

    /** As if this had never been known of any row of the table. */
    public void forget(String table, String column, MunicipalityId town) {
        try (Connection connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update %s set %s = null where municipality_id = ?".formatted(table, column))) {
            update.setObject(1, town.value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, List<String>> tables() {
        if (tables == null) {
            tables = read();
        }
        return tables;
    }

    private Map<String, List<String>> read() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, null, "%", "%")) {
            while (columns.next()) {
                boolean isOurs = columns.getString("TABLE_SCHEM").equalsIgnoreCase("public");
                if (isOurs && columns.getString("TYPE_NAME").equalsIgnoreCase("uuid")) {
                    found.computeIfAbsent(columns.getString("TABLE_NAME").toLowerCase(), table -> new ArrayList<>())
                            .add(columns.getString("COLUMN_NAME").toLowerCase());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        found.keySet().removeIf(name -> !isTable(name));
        return found;
    }

    private boolean isTable(String name) {
        String kind =
                "select 'yes' from information_schema.tables where lower(table_name) = '%s' and table_type = 'BASE TABLE'";
        return !texts(kind.formatted(name)).isEmpty();
    }

    private List<String> texts(String query) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(found.getString(column));
                }
                rows.add(String.join(" | ", row.stream().map(String::valueOf).toList()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
        return rows;
    }
}
