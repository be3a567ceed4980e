package org.echoppe.journey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A real PostgreSQL that can be stopped and started again, at the same address with the same data. */
final class Postgresql implements AutoCloseable {

    private static final Duration RECOVERY = Duration.ofMinutes(2);

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    private Postgresql(Path data, EmbeddedPostgres server) {
        this.data = data;
        this.server = server;
        port = server.getPort();
    }

    static Postgresql start(Path data) {
        return new Postgresql(data, started(durable(data)));
    }

    /** These settings, and those that lead to this database. */
    Map<String, String> settings(Map<String, String> others) {
        var all = new TreeMap<>(others);
        all.put("ECHOPPE_DB_URL", server.getJdbcUrl("postgres", "postgres"));
        all.put("ECHOPPE_DB_USER", "postgres");
        all.put("ECHOPPE_DB_PASSWORD", "postgres");
        return all;
    }

    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if the power had gone, for all of its processes. */
    void kill() {
        try {
            String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
            ProcessHandle postmaster =
                    ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
            List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
            all.add(0, postmaster);
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> process.onExit().join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stop();
    }

    Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    void startAgain() {
        server = started(durable(data).setPort(port));
    }

    @Override
    public void close() {
        stop();
    }

    private static EmbeddedPostgres.Builder durable(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(RECOVERY)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    private static EmbeddedPostgres started(EmbeddedPostgres.Builder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
