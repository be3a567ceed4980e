package org.echoppe.booking;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_AFTER;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.echoppe.matching.PairingEnded;
import org.echoppe.matching.PairingPaused;

/** Holds one transaction between what it wrote and its commit, lets another go as far as it can, and then lets go. */
@ApplicationScoped
public class GateFixture {

    /** What the two said; a fault stands for what it said nothing instead of. */
    record Met(Object first, Object second, boolean secondWaited) {}

    private static final int LONG_ENOUGH = 150;

    private final ThreadLocal<Gate> gate = new InheritableThreadLocal<>();

    @Resource
    private ManagedThreadFactory threads;

    /** @param failing the first is rolled back at its gate instead of committed */
    Met meet(Callable<?> first, Callable<?> second, boolean failing) {
        var its = new Gate(failing);
        FutureTask<?> one = started(() -> {
            gate.set(its);
            try {
                return first.call();
            } finally {
                its.reached.countDown();
                gate.remove();
            }
        });
        await(its.reached);
        FutureTask<?> other = started(second);
        boolean waited = !isDone(other);
        its.open.countDown();
        return new Met(answerOf(one), answerOf(other), waited);
    }

    void on(@Observes SessionBooked event) {
        pass();
    }

    void on(@Observes SessionMoved event) {
        pass();
    }

    void on(@Observes SessionCancelled event) {
        pass();
    }

    void on(@Observes SessionRestored event) {
        pass();
    }

    /** After everybody else who hears of it. */
    void on(@Observes @Priority(LIBRARY_AFTER) PairingEnded event) {
        pass();
    }

    void on(@Observes @Priority(LIBRARY_AFTER) PairingPaused event) {
        pass();
    }

    private void pass() {
        Gate here = gate.get();
        if (here != null) {
            gate.remove();
            here.reached.countDown();
            await(here.open);
            if (here.failing) {
                throw new PlantedFault();
            }
        }
    }

    private <T> FutureTask<T> started(Callable<T> work) {
        var task = new FutureTask<>(work);
        threads.newThread(task).start();
        return task;
    }

    private static boolean isDone(FutureTask<?> task) {
        try {
            task.get(LONG_ENOUGH, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object answerOf(FutureTask<?> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody came to the gate.");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Gate {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);
        private final boolean failing;

        Gate(boolean failing) {
            this.failing = failing;
        }
    }

    /** The transaction dies between its writing and its commit. */
    static final class PlantedFault extends RuntimeException {}
}
