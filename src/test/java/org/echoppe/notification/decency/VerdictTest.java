package org.echoppe.notification.decency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.notification.decency.FactsFixture.PARIS;
import static org.echoppe.notification.decency.FactsFixture.REUNION;
import static org.echoppe.notification.decency.FactsFixture.at;
import static org.echoppe.notification.decency.FactsFixture.instant;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.notification.decency.Verdict.Send;
import org.echoppe.notification.decency.Verdict.WaitUntil;
import org.echoppe.notification.decency.Verdict.Withdraw;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void the_night_the_clocks_go_forward_is_an_hour_shorter() {
        assertThat(at("2027-03-27T20:00").verdict())
                .isEqualTo(new WaitUntil(Instant.parse("2027-03-28T06:00:00Z"), DecencyRule.NIGHT));
    }

    @Test
    void the_night_the_clocks_go_back_is_an_hour_longer() {
        assertThat(at("2027-10-30T20:00").verdict())
                .isEqualTo(new WaitUntil(Instant.parse("2027-10-31T07:00:00Z"), DecencyRule.NIGHT));
    }

    @Test
    void a_week_over_the_change_of_the_clocks_ends_at_the_same_hour() {
        assertThat(at("2027-03-31T09:00")
                        .after("2027-03-25T10:00", "2027-03-26T10:00")
                        .verdict())
                .isEqualTo(new WaitUntil(instant("2027-04-01T10:00", PARIS), DecencyRule.TWO_A_WEEK));
    }

    @Test
    void the_night_of_la_reunion_is_its_own() {
        Instant tenInParis = instant("2027-03-02T17:30", PARIS);

        assertThat(at("2027-03-02T20:30", REUNION).now()).isEqualTo(tenInParis);
        assertThat(at("2027-03-02T20:30", REUNION).verdict())
                .isEqualTo(new WaitUntil(Instant.parse("2027-03-03T04:00:00Z"), DecencyRule.NIGHT));
        assertThat(at("2027-03-02T17:30").verdict()).isEqualTo(new Send());
    }

    @Test
    void a_part_of_a_second_is_no_way_through() {
        var late =
                at("2027-03-02T19:59:59").now(instant("2027-03-02T20:00", PARIS).plusMillis(1));

        assertThat(late.verdict()).isEqualTo(new WaitUntil(instant("2027-03-03T08:00", PARIS), DecencyRule.NIGHT));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void what_waits_is_let_go_at_the_instant_it_was_told(@ForAll("messages") FactsFixture message) {
        if (message.verdict() instanceof WaitUntil wait) {
            assertThat(wait.until()).isAfter(message.now());
            assertThat(message.now(wait.until()).verdict()).isEqualTo(new Send());
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void asked_again_on_the_way_it_hears_the_same_instant(
            @ForAll("messages") FactsFixture message, @ForAll Random dice) {
        if (message.verdict() instanceof WaitUntil wait) {
            long seconds = Duration.between(message.now(), wait.until()).toSeconds();
            var later = message.now(message.now().plusSeconds((long) (dice.nextDouble() * seconds)));

            assertThat(later.verdict())
                    .isInstanceOfSatisfying(
                            WaitUntil.class, again -> assertThat(again.until()).isEqualTo(wait.until()));
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void the_same_facts_have_one_answer(@ForAll("messages") FactsFixture message) {
        assertThat(message.verdict()).isEqualTo(message.verdict());
    }

    /** The rules said a second time, minute by minute and without sets of windows. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void what_is_sent_disturbs_nobody(@ForAll("messages") FactsFixture message) {
        if (message.verdict() instanceof Send && message.occasion() == Occasion.PROGRAMME) {
            LocalTime hour = LocalTime.ofInstant(message.now(), message.zone());
            assertThat(hour).isBetween(LocalTime.of(8, 0), LocalTime.of(19, 59, 59));
            assertThat(message.refused()).isFalse();
            if (message.reader() == Reader.MERCHANT) {
                assertThat(message.peace().rush().contains(message.now())).isFalse();
                assertThat(message.peace().peaks().contains(message.now())).isFalse();
                assertThat(message.peace().closed().contains(message.now())).isFalse();
                assertThat(sentInTheWeekBefore(message)).isLessThan(2);
            }
        }
    }

    /** A year of a shop for which somebody always has something to say: the town's letters come as they should. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whatever_piles_up_comes_one_by_one(@ForAll("messages") FactsFixture first) {
        List<Instant> sent = new ArrayList<>();
        FactsFixture message =
                first.about(Occasion.PROGRAMME).to(Reader.MERCHANT).after();
        for (int turn = 0; turn < 40; turn++) {
            Verdict verdict = lately(message, sent).verdict();
            if (verdict instanceof Withdraw) {
                return;
            }
            if (verdict instanceof WaitUntil wait) {
                message = message.now(wait.until());
            } else {
                sent.add(message.now());
            }
        }
        for (int each = 2; each < sent.size(); each++) {
            assertThat(sent.get(each).atZone(first.zone()).minusWeeks(1).toInstant())
                    .isAfterOrEqualTo(sent.get(each - 2));
        }
        assertThat(sent.stream().map(at -> at.atZone(first.zone()).toLocalDate()))
                .doesNotHaveDuplicates();
    }

    private static FactsFixture lately(FactsFixture of, List<Instant> sent) {
        return new FactsFixture(
                of.now(),
                of.zone(),
                of.occasion(),
                of.reader(),
                of.peace(),
                sent,
                of.refused(),
                of.overtaken(),
                of.uselessAfter());
    }

    private static long sentInTheWeekBefore(FactsFixture message) {
        Instant aWeekAgo = message.now().atZone(message.zone()).minusWeeks(1).toInstant();
        return message.lately().stream()
                .filter(sent -> sent.isAfter(aWeekAgo) && !sent.isAfter(message.now()))
                .count();
    }

    @Provide
    Arbitrary<FactsFixture> messages() {
        Arbitrary<ZoneId> zones = Arbitraries.of(PARIS, REUNION, ZoneId.of("America/Martinique"));
        Arbitrary<Instant> instants = Arbitraries.longs()
                .between(
                        Instant.parse("2027-03-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2027-11-15T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
        return instants.flatMap(now -> Combinators.combine(
                        zones,
                        Arbitraries.of(Occasion.class),
                        Arbitraries.of(Reader.class),
                        peace(now),
                        before(now),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)),
                        useless(now))
                .as((zone, occasion, reader, peace, lately, refused, useless) ->
                        new FactsFixture(now, zone, occasion, reader, peace, lately, refused, Set.of(), useless)));
    }

    private static Arbitrary<Peace> peace(Instant now) {
        Arbitrary<WindowSet> hours = windows(now, 3 * 3600, 40);
        Arbitrary<WindowSet> weeks = windows(now, 30 * 86_400, 3);
        Arbitrary<WindowSet> days = windows(now, 86_400, 20);
        return Combinators.combine(hours, weeks, days, weeks)
                .as((rush, peaks, closed, pauses) -> new Peace(rush, peaks, closed, pauses, WindowSet.EMPTY));
    }

    private static Arbitrary<WindowSet> windows(Instant now, int longest, int most) {
        Arbitrary<TimeWindow> one = Combinators.combine(
                        Arbitraries.longs().between(-40 * 86_400L, 40 * 86_400L),
                        Arbitraries.longs().between(60, longest))
                .as((from, length) -> TimeWindow.of(now.plusSeconds(from), Duration.ofSeconds(length)));
        return one.list().ofMaxSize(most).map(WindowSet::of);
    }

    private static Arbitrary<List<Instant>> before(Instant now) {
        return Arbitraries.longs()
                .between(0, 9 * 86_400)
                .map(now::minusSeconds)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Instant> useless(Instant now) {
        return Arbitraries.longs().between(1, 20 * 86_400).map(now::plusSeconds).injectNull(0.6);
    }
}
