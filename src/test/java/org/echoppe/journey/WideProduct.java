package org.echoppe.journey;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.echoppe.testing.WideTown;
import org.echoppe.testing.WideTown.Size;

/** The product over a wide town, on its own H2 or on PostgreSQL; it dies and is started again as the test wishes. */
final class WideProduct implements AutoCloseable {

    private final Path home;
    private final Postgresql database;
    private Product product;
    private WideTown town;

    private WideProduct(Path home, Postgresql database) {
        this.home = home;
        this.database = database;
    }

    static WideProduct onH2(Path home, Map<String, String> settings, Size size) {
        return new WideProduct(home.resolve("home"), null).opened(settings, size);
    }

    static WideProduct onPostgresql(Path home, Map<String, String> settings, Size size) {
        return new WideProduct(home.resolve("home"), Postgresql.start(home.resolve("database"))).opened(settings, size);
    }

    /** The first start makes the tables; nobody else may have H2's file open while the town is written. */
    private WideProduct opened(Map<String, String> settings, Size size) {
        product = Product.start(home, all(settings));
        product.close();
        try {
            town = write(size);
        } catch (SQLException e) {
            close();
            throw new IllegalStateException(e);
        }
        startAgain(settings);
        return this;
    }

    /** One more town; on H2 only while the product is stopped. */
    WideTown write(Size size) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            WideTown written = WideTown.write(connection, size);
            connection.commit();
            return written;
        }
    }

    void startAgain(Map<String, String> settings) {
        product = product.startAgain(all(settings));
    }

    private Map<String, String> all(Map<String, String> settings) {
        return database == null ? settings : database.settings(settings);
    }

    Product product() {
        return product;
    }

    Postgresql database() {
        return database;
    }

    WideTown town() {
        return town;
    }

    Connection connect() throws SQLException {
        return database != null
                ? database.connect()
                : DriverManager.getConnection(
                        "jdbc:h2:file:" + home.resolve("data/echoppe") + ";WRITE_DELAY=0", "echoppe", "echoppe");
    }

    @Override
    public void close() {
        product.close();
        if (database != null) {
            database.close();
        }
    }
}
