package org.echoppe.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/** What came of many tries, and how long each took. */
public final class Tally {

    private static final String FAULT = "fault ";

    private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentSkipListMap<>();
    private final Map<String, String> traces = new ConcurrentHashMap<>();
    private long begun;
    private long ended;

    void begins() {
        begun = System.nanoTime();
    }

    void ends() {
        ended = System.nanoTime();
    }

    /** Does it and notes what it said or how it failed. */
    public void count(Callable<String> work) {
        long before = System.nanoTime();
        String outcome = outcomeOf(work);
        nanos.computeIfAbsent(outcome, name -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - before);
    }

    private String outcomeOf(Callable<String> work) {
        try {
            return work.call();
        } catch (Exception | AssertionError e) {
            String name = FAULT + deepest(e);
            traces.computeIfAbsent(name, first -> trace(e));
            return name;
        }
    }

    /** Those of the other join these. */
    public Tally plus(Tally other) {
        other.nanos.forEach((outcome, times) -> nanos.computeIfAbsent(outcome, name -> new ConcurrentLinkedQueue<>())
                .addAll(times));
        traces.putAll(other.traces);
        ended = begun + (ended - begun) + (other.ended - other.begun);
        return this;
    }

    public int tries() {
        return times(outcome -> true).length;
    }

    public int count(Predicate<String> which) {
        return times(which).length;
    }

    public double perSecond(Predicate<String> which) {
        return count(which) / seconds();
    }

    public double seconds() {
        return (ended - begun) / 1e9;
    }

    /** The time within which this share of the tries that ended so were answered; nothing where there was none. */
    public Duration within(double share, Predicate<String> which) {
        long[] times = times(which);
        return times.length == 0
                ? Duration.ZERO
                : Duration.ofNanos(times[(int) Math.min(times.length - 1, Math.floor(share * times.length))]);
    }

    /** The faults that anybody was shown, with where they came from; empty if all is well. */
    public Map<String, String> faults() {
        return traces;
    }

    /** One line for each outcome. */
    public Table table(String title) {
        var table = new Table(title, "outcome", "tries", "p50 ms", "p99 ms", "worst ms");
        nanos.keySet().forEach(outcome -> addRow(table, outcome, outcome::equals));
        addRow(table, "all", outcome -> true);
        table.note("%.0f tries/s over %.1f s".formatted(tries() / seconds(), seconds()));
        return table;
    }

    private void addRow(Table table, String name, Predicate<String> which) {
        table.row(name, count(which), millis(0.5, which), millis(0.99, which), millis(1, which));
    }

    private double millis(double share, Predicate<String> which) {
        return within(share, which).toNanos() / 1e6;
    }

    private long[] times(Predicate<String> which) {
        return nanos.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
    }

    private static String deepest(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName()
                + (cause instanceof java.sql.SQLException sql ? " " + sql.getSQLState() : "");
    }

    private static String trace(Throwable fault) {
        var text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Override
    public String toString() {
        return Arrays.toString(nanos.keySet().toArray());
    }
}
