package org.echoppe.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.echoppe.access.BookingLinkRequest;
import org.echoppe.access.LinkDesk;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.SignInDesk;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantRow;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;

/** The work of loading and showing the way in, as our own work in a request of its own: whoever asked stays who they are. */
@ApplicationScoped
class DemoRun {

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Instance<RequestContextController> requests;

    @Inject
    private Visitor visitor;

    @Inject
    private DemoTown demo;

    @Inject
    private TownDesk town;

    @Inject
    private SignInDesk signIn;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private LinkDesk links;

    /** Loads the fictional town into an empty installation; true where it is what there is now. */
    boolean load() {
        return apart(() -> {
            visitor.work(null);
            List<MunicipalityId> towns = town.all();
            if (towns.isEmpty()) {
                fill();
                return true;
            }
            visitor.work(towns.get(0));
            return towns.size() == 1 && demo.isOurs();
        });
    }

    /** Clears the fictional town away and loads it again. */
    void reload() {
        apart(() -> {
            visitor.work(onlyTown());
            demo.clear();
            visitor.work(null);
            fill();
            return true;
        });
    }

    WaysIn waysIn() {
        return apart(() -> {
            visitor.work(onlyTown());
            return new WaysIn(
                    wayIn(DemoTown.COORDINATOR_EMAIL),
                    wayIn(DemoTown.MENTOR_EMAIL),
                    wayIn(DemoTown.SPONSOR_EMAIL),
                    bookingAddress());
        });
    }

    private void fill() {
        visitor.work(demo.found());
        demo.fill();
    }

    private MunicipalityId onlyTown() {
        visitor.work(null);
        return town.all().get(0);
    }

    private String wayIn(String email) {
        return town.accountOf(email).map(signIn::addressFor).orElse("");
    }

    private String bookingAddress() {
        ProgrammeView programme = programmes.current().orElseThrow();
        var until =
                programme.endsOn().plusDays(1).atStartOfDay(programme.zone()).toInstant();
        return merchants.list(programme.id()).stream()
                .findFirst()
                .map(MerchantRow::id)
                .map(id -> new BookingLinkRequest(id.value(), merchants.card(id).language(), until))
                .map(links::bookingAddress)
                .orElse("");
    }

    private <T> T apart(Callable<T> work) {
        var task = new FutureTask<>(() -> inRequest(work));
        threads.newThread(task).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The demonstration could not be loaded.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demonstration was interrupted.", e);
        }
    }

    private <T> T inRequest(Callable<T> work) throws Exception {
        RequestContextController request = requests.get();
        request.activate();
        try {
            return work.call();
        } finally {
            request.deactivate();
        }
    }
}
