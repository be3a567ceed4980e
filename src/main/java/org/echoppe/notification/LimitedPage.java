package org.echoppe.notification;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** A page that ends: what would grow too long, or takes too long, is given up. */
final class LimitedPage extends Writer {

    private static final int LONGEST = 150_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final StringWriter words = new StringWriter();
    private final long begun = worked();

    @Override
    public void write(char[] signs, int from, int count) throws IOException {
        if (words.getBuffer().length() + count > LONGEST) {
            throw new EndlessPageException("longer than %d signs".formatted(LONGEST));
        }
        if (worked() - begun > PATIENCE.toNanos()) {
            throw new EndlessPageException("more than %d seconds of work".formatted(PATIENCE.toSeconds()));
        }
        words.write(signs, from, count);
    }

    /** What this thread has worked; a busy machine that makes it wait is not the text's fault. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Override
    public void flush() {
        words.flush();
    }

    @Override
    public void close() {
        words.flush();
    }

    @Override
    public String toString() {
        return words.toString();
    }

    /** Printing was given up. */
    static final class EndlessPageException extends IOException {

        private EndlessPageException(String how) {
            super("The page takes %s.".formatted(how));
        }
    }
}
