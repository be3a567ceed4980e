package org.echoppe.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.Session;

/** Empties every table but the schema's own history, those that refer to others first; new tables need no word here. */
@ApplicationScoped
class Clearing {

    private static final String SCHEMA_HISTORY = "flyway_schema_history";

    @PersistenceContext
    private EntityManager em;

    void deleteEverything() {
        em.unwrap(Session.class).doWork(Clearing::empty);
        em.clear();
    }

    private static void empty(Connection connection) throws SQLException {
        Map<String, Set<String>> referredBy = referredBy(connection.getMetaData(), connection.getSchema());
        String quote = connection.getMetaData().getIdentifierQuoteString();
        try (Statement statement = connection.createStatement()) {
            while (!referredBy.isEmpty()) {
                String free = freeOf(referredBy);
                statement.executeUpdate("delete from " + quote + free + quote);
                referredBy.remove(free);
                referredBy.values().forEach(others -> others.remove(free));
            }
        }
    }

    private static String freeOf(Map<String, Set<String>> referredBy) {
        return referredBy.entrySet().stream()
                .filter(table -> table.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Tables refer to each other (%s).".formatted(referredBy)));
    }

    /** Each table with those that refer to it, itself excepted. */
    private static Map<String, Set<String>> referredBy(DatabaseMetaData database, String schema) throws SQLException {
        Map<String, Set<String>> tables = new TreeMap<>();
        try (ResultSet rows = database.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.put(rows.getString("TABLE_NAME"), new HashSet<>());
            }
        }
        tables.keySet().removeIf(SCHEMA_HISTORY::equalsIgnoreCase);
        for (String table : tables.keySet()) {
            addTo(tables, database, schema, table);
        }
        return tables;
    }

    private static void addTo(Map<String, Set<String>> tables, DatabaseMetaData database, String schema, String table)
            throws SQLException {
        try (ResultSet keys = database.getImportedKeys(null, schema, table)) {
            while (keys.next()) {
                String referred = keys.getString("PKTABLE_NAME");
                if (!referred.equals(table)) {
                    tables.get(referred).add(table);
                }
            }
        }
    }
}
