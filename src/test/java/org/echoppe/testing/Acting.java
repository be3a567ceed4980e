package org.echoppe.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.echoppe.access.AccountId;
import org.echoppe.access.BookingLinkRequest;
import org.echoppe.access.LinkDesk;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.SignInDesk;
import org.echoppe.access.Visitor;

/** Does something as somebody, in a request of its own, as each page view is; many at once where a test asks for it. */
@ApplicationScoped
public class Acting {

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Visitor visitor;

    @Inject
    private SignInDesk signIn;

    @Inject
    private LinkDesk links;

    @Inject
    private Instance<RequestContextController> requests;

    /** Our own work for one town, or for all of them when null. */
    public <T> T asSystem(MunicipalityId town, Callable<T> work) {
        return inRequest(() -> visitor.work(town), work);
    }

    public <T> T asAccount(AccountId account, Callable<T> work) {
        return inRequest(() -> signIn.enter(account), work);
    }

    /** With the merchant's own booking link, valid until 2030. */
    public <T> T asMerchant(MunicipalityId town, UUID merchant, Callable<T> work) {
        String token = tokenOf(town, merchant);
        return inRequest(() -> links.open(token), work);
    }

    public <T> T asNobody(Callable<T> work) {
        return inRequest(() -> {}, work);
    }

    /** With a link's token, in this thread, which must be in no request: what a storm does a hundred thousand times. */
    public <T> T holding(String token, Callable<T> work) throws Exception {
        RequestContextController request = requests.get();
        request.activate();
        try {
            links.open(token);
            return work.call();
        } finally {
            request.deactivate();
        }
    }

    /** Runs all at the same moment, each in its own thread, and waits for every answer, in the order given. */
    public <T> List<T> atOnce(List<Callable<T>> works) {
        var start = new CountDownLatch(1);
        List<FutureTask<T>> tasks = new ArrayList<>();
        for (Callable<T> work : works) {
            tasks.add(started(() -> {
                start.await();
                return work.call();
            }));
        }
        start.countDown();
        return tasks.stream().map(Acting::answerOf).toList();
    }

    private String tokenOf(MunicipalityId town, UUID merchant) {
        var request = new BookingLinkRequest(merchant, "fr", Instant.parse("2030-01-01T00:00:00Z"));
        String address = asSystem(town, () -> links.bookingAddress(request));
        return address.substring(address.indexOf("k=") + 2);
    }

    private <T> T inRequest(Runnable arrive, Callable<T> work) {
        return answerOf(started(() -> {
            RequestContextController request = requests.get();
            request.activate();
            try {
                arrive.run();
                return work.call();
            } finally {
                request.deactivate();
            }
        }));
    }

    private <T> FutureTask<T> started(Callable<T> work) {
        var task = new FutureTask<>(work);
        threads.newThread(task).start();
        return task;
    }

    private static <T> T answerOf(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
