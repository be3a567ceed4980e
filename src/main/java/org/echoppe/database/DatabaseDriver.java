package org.echoppe.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;

/** One driver for the one data source: a server's data source names its driver before anybody has chosen a database. */
public final class DatabaseDriver implements Driver {

    /** PostgreSQL may be silent for so long, in seconds; its driver would wait for an answer for ever. */
    private static final Map<String, String> PATIENCE =
            Map.of("connectTimeout", "5", "socketTimeout", "60", "tcpKeepAlive", "true");

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        return driverOf(url).connect(url, isH2(url) ? properties : patient(properties));
    }

    /** What the URL says itself comes first. */
    private static Properties patient(Properties properties) {
        var all = new Properties();
        all.putAll(PATIENCE);
        all.putAll(properties);
        return all;
    }

    private static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driverOf(url).acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return driverOf(url).getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return true;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    private static Driver driverOf(String url) throws SQLException {
        String name = isH2(url) ? "org.h2.Driver" : "org.postgresql.Driver";
        try {
            return (Driver) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new SQLException("The driver (%s) for (%s) is not in the server.".formatted(name, url), e);
        }
    }
}
