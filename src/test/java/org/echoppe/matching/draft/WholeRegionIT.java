package org.echoppe.matching.draft;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.echoppe.access.AccountId;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.Role;
import org.echoppe.matching.Cohort;
import org.echoppe.matching.Published;
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
    private DraftReadingDesk reading;

    @Inject
    private DraftStepDesk steps;

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

    /** Stopped, found, decided by hand and taken back, published, and opened again: nothing takes for ever, nothing is lost. */
    @Test
    void the_life_of_a_draft_of_a_whole_region() {
        var table = new Table("a draft of a region, " + MENTORS + " × " + MERCHANTS, "what", "ms");
        DraftId draft = timed(table, "opened", () -> desk.open(programme, "Région"));
        timed(table, "told to stop", () -> desk.stop(draft));
        DraftWorth some = waited(table, "stopped", draft).worth();
        timed(table, "asked again", () -> desk.solve(draft));
        DraftWorth best = waited(table, "found", draft).worth();
        assertThat(some.paired()).isLessThan(best.paired());
        assertThat(some.complete()).isFalse();
        assertThat(best.proven()).isTrue();

        List<DraftRow> rows = timed(table, "every row read", () -> reading.rows(draft));
        DraftRow alone = rows.stream().filter(DraftRow::isAlone).findFirst().orElseThrow();
        PairFile file = timed(table, "one merchant closely", () -> reading.pair(draft, alone.merchant()));
        assertThat(file.choices()).isNotEmpty();
        timed(
                table,
                "a pair forbidden",
                () -> steps.forbid(draft, rows.get(0).merchant(), rows.get(0).mentor()));
        assertThat(await(draft, WholeRegionIT::isOver).worth().proven()).isTrue();
        timed(table, "taken back", () -> steps.undo(draft, view(draft).revision()));
        assertThat(await(draft, WholeRegionIT::isOver).worth().points()).isEqualTo(best.points());

        int revision = view(draft).revision();
        PublishAnswer published = timed(table, "published", () -> desk.publish(draft, revision));
        assertThat(published).isEqualTo(new PublishAnswer.Done(new Published(best.paired(), 0)));
        DraftId later = timed(table, "opened around it", () -> desk.open(programme, "Plus tard"));
        DraftView after = waited(table, "found around it", later);
        assertThat(after.fresh()).isZero();
        assertThat(after.worth().paired()).isEqualTo(best.paired());
        table.print();
    }

    private static boolean isOver(DraftView view) {
        return view.search() == null;
    }

    private DraftView waited(Table table, String what, DraftId draft) {
        long before = System.nanoTime();
        DraftView view = await(draft, WholeRegionIT::isOver);
        table.row(what, (System.nanoTime() - before) / 1e6);
        return view;
    }

    private <T> T timed(Table table, String what, Callable<T> work) {
        long before = System.nanoTime();
        T done = as(work);
        table.row(what, (System.nanoTime() - before) / 1e6);
        return done;
    }

    /** Bare solve and whole path take turns; processor time of one thread each. */
    @Test
    void a_proposal_from_the_rows_of_the_database_beside_the_bare_search() {
        DraftId draft = as(() -> desk.open(programme, "Région"));
        await(draft, WholeRegionIT::isOver);
        var table = new Table(
                "P3: a proposal, " + MENTORS + " × " + MERCHANTS,
                "round",
                "rows ms",
                "market ms",
                "search ms",
                "whole ms",
                "whole / search",
                "without writing");
        double[] ratios = new double[5];
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
