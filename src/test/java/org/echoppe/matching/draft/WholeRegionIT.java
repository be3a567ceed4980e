package org.echoppe.matching.draft;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.echoppe.access.AccountId;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.Role;
import org.echoppe.matching.Cohort;
import org.echoppe.matching.WholeRegionFixture;
import org.echoppe.matching.optimum.Market;
import org.echoppe.matching.optimum.Solver;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.Table;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.TestTown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a proposal for a whole region costs, from the rows of the database to those of the draft, beside the bare search. */
@Tag("long")
@ExtendWith(ArquillianExtension.class)
class WholeRegionIT {

    private static final int MENTORS = Integer.getInteger("test.region", 5_000);
    private static final int MERCHANTS = 4 * MENTORS;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    @Inject
    private WholeRegionFixture region;

    @Inject
    private SearchFixture searches;

    @Inject
    private DraftSearch search;

    @Inject
    private DraftDesk desk;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    private MunicipalityId town;
    private AccountId coordinator;
    private ProgrammeId programme;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void thousands_of_people() {
        clock.set(TestClock.TUESDAY_NINE);
        town = towns.found();
        coordinator = towns.open(town, Role.COORDINATOR);
        programme = as(region::programme);
        as(() -> {
            region.fill(town.value(), programme, MENTORS, MERCHANTS);
            return null;
        });
    }

    /** Bare solve and whole path take turns; processor time of one thread each. */
    @Test
    void a_proposal_from_the_rows_of_the_database_beside_the_bare_search() {
        DraftId draft = as(() -> desk.open(programme, "Région"));
        await(draft, view -> view.search() == null);
        var table = new Table(
                "P3: a proposal, " + MENTORS + " × " + MERCHANTS,
                "round",
                "rows ms",
                "market ms",
                "search ms",
                "whole ms",
                "whole / search",
                "without writing");
        double[] ratios = new double[3];
        for (int round = 0; round < ratios.length; round++) {
            AtomicLong people = new AtomicLong();
            AtomicLong market = new AtomicLong();
            Cohort cohort = as(() -> cpu(people, () -> region.people(programme)));
            Market numbers = cpu(market, () -> region.market(cohort));
            AtomicLong bare = new AtomicLong();
            cpu(bare, () -> Solver.solve(numbers));
            AtomicLong whole = new AtomicLong();
            SearchAsked asked = as(() -> searches.begin(draft)).orElseThrow();
            acting.asSystem(
                    town,
                    () -> cpu(whole, () -> {
                        search.search(asked);
                        return null;
                    }));
            ratios[round] = whole.get() / (double) bare.get();
            table.row(
                    round,
                    people.get() / 1e6,
                    market.get() / 1e6,
                    bare.get() / 1e6,
                    whole.get() / 1e6,
                    ratios[round],
                    (people.get() + market.get() + bare.get()) / (double) bare.get());
        }
        Arrays.sort(ratios);
        table.note("median %.2f".formatted(ratios[ratios.length / 2]));
        table.note("live heap above what was there before, at most: %.0f MB".formatted(extraHeap(draft)));
        table.print();
        assertThat(view(draft).worth().proven()).isTrue();
    }

    /** Everything is collected again and again while the search is under way. */
    private double extraHeap(DraftId draft) {
        long before = live();
        long most = before;
        as(() -> desk.solve(draft));
        while (view(draft).search() != null) {
            most = Math.max(most, live());
        }
        return (most - before) / 1e6;
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static <T> T cpu(AtomicLong nanos, Callable<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            nanos.set(threads.getCurrentThreadCpuTime() - before);
        }
    }

    private interface Seen {
        boolean in(DraftView view);
    }

    private DraftView await(DraftId draft, Seen what) {
        long late = System.nanoTime() + 300_000_000_000L;
        DraftView view = view(draft);
        while (!what.in(view)) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            assertThat(System.nanoTime()).as("%s", view.search()).isLessThan(late);
            view = view(draft);
        }
        return view;
    }

    private DraftView view(DraftId draft) {
        return as(() -> desk.view(draft));
    }

    private <T> T as(Callable<T> work) {
        return acting.asAccount(coordinator, work);
    }
}
