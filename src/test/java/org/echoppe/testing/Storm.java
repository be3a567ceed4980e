package org.echoppe.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Many hands at work at the same time; every try is timed and what came of it is counted. */
public final class Storm {

    /** One try: what it was and what came of it, in a few words. A fault is counted by its name. */
    @FunctionalInterface
    public interface Hand {
        String act(int hand, Random chance) throws Exception;
    }

    private final ThreadFactory threads;
    private final long seed;

    /** @param seed the same seed throws the same dice, though never in the same order */
    public Storm(ThreadFactory threads, long seed) {
        this.threads = threads;
        this.seed = seed;
    }

    /** So many hands share the tries among them; they begin at the same moment. */
    public Tally blow(int hands, int tries, Hand hand) {
        var left = new AtomicInteger(tries);
        return blow(hands, () -> left.getAndDecrement() > 0, hand);
    }

    /** Each hand one try, however late it comes: no hand that is quicker takes another's. */
    public Tally once(int hands, Hand hand) {
        return blow(hands, Storm::oneTry, hand);
    }

    private static BooleanSupplier oneTry() {
        var isLeft = new AtomicBoolean(true);
        return () -> isLeft.getAndSet(false);
    }

    /** The same until told to stop. */
    public Tally blow(int hands, BooleanSupplier goesOn, Hand hand) {
        return blow(hands, () -> goesOn, hand);
    }

    private Tally blow(int hands, Supplier<BooleanSupplier> goesOn, Hand hand) {
        var tally = new Tally();
        var start = new CountDownLatch(1);
        List<Thread> running = new ArrayList<>();
        for (int number = 0; number < hands; number++) {
            running.add(started(number, start, goesOn.get(), hand, tally));
        }
        tally.begins();
        start.countDown();
        running.forEach(Storm::await);
        tally.ends();
        return tally;
    }

    private Thread started(int number, CountDownLatch start, BooleanSupplier goesOn, Hand hand, Tally tally) {
        var chance = new Random(seed * 1_000_003 + number);
        Thread thread = threads.newThread(() -> {
            await(start);
            while (goesOn.getAsBoolean()) {
                tally.count(() -> hand.act(number, chance));
            }
        });
        thread.start();
        return thread;
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
