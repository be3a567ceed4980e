package org.echoppe.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives the test server its database before it starts: {@code -Dtest.database=h2} or {@code postgresql}. PostgreSQL is a
 * real one, started from a Maven artifact with fsync and synchronous_commit on, as in production.
 */
public class Databases implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String wanted = System.getProperty("test.database", "none");
        if (wanted.equals("h2")) {
            serverUses(
                    "jdbc:h2:file:" + scratch("h2")
                            + "/echoppe;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
                    "sa",
                    "sa");
        } else if (wanted.equals("postgresql")) {
            postgres = start();
            serverUses(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A real PostgreSQL with durability on; the caller closes it. */
    public static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "250")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serverUses(String url, String user, String password) {
        System.setProperty(
                "test.server.arguments",
                "-Denv.ECHOPPE_DB_URL=%s -Denv.ECHOPPE_DB_USER=%s -Denv.ECHOPPE_DB_PASSWORD=%s -Denv.ECHOPPE_HOME=%s %s"
                        .formatted(url, user, password, scratch("home"), figures()));
    }

    /** Where tests inside the server keep what they measured, and on which database. */
    private static String figures() {
        return "-Dtest.proof=%s -Dtest.database=%s"
                .formatted(Path.of("target", "proof").toAbsolutePath(), System.getProperty("test.database"));
    }

    private static Path scratch(String name) {
        return Path.of("target", "test-data", name + "-" + System.nanoTime()).toAbsolutePath();
    }
}
