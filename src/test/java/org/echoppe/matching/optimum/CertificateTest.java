package org.echoppe.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CertificateTest {

    @Property(tries = 1_000)
    void what_is_not_the_best_is_not_proven(@ForAll long seed) {
        Market market = MarketFixture.market(seed);
        Plan plan = solved(market);
        Worth best = Worth.of(market, merchant -> plan.mentor[merchant]);
        Random random = new Random(seed);
        Assume.that(market.merchants() > 0);
        int merchant = random.nextInt(market.merchants());
        Assume.that(plan.mentor[merchant] >= 0);
        plan.empty(plan.mentor[merchant]);
        plan.leaveAs(merchant, Plan.ALONE);

        assertThat(Worth.of(market, each -> plan.mentor[each])).isLessThan(best);
        assertThat(new Certificate(market, plan).isFeasible()).isTrue();
        assertThat(new Certificate(market, plan).gap()).isPositive();
    }

    @Property(tries = 1_000)
    void no_price_whatever_proves_more_than_the_best(@ForAll long seed) {
        Market market = MarketFixture.market(seed);
        Plan plan = solved(market);
        Random random = new Random(seed);
        for (int i = 0; i < plan.price.length; i++) {
            plan.price[i] += (random.nextInt(201) - 100) * Cost.POINT;
        }

        assertThat(new Certificate(market, plan).gap()).isNotNegative();
    }

    @Property(tries = 2_000)
    void the_dearest_prices_prove_the_best_too_and_no_dearer_ones_do(@ForAll long seed) {
        Market market = MarketFixture.market(seed);
        Plan plan = solved(market);
        System.arraycopy(new Dearest(market, plan).prices(), 0, plan.price, 0, plan.price.length);

        assertThat(new Certificate(market, plan).isProven()).isTrue();
        Assume.that(market.mentors() > 0);
        int mentor = new Random(seed).nextInt(market.mentors());
        Assume.that(plan.filled[mentor] > 0);
        plan.price[mentor]++;
        assertThat(new Certificate(market, plan).gap()).isPositive();
    }

    private static Plan solved(Market market) {
        Plan plan = new Plan(market);
        Placing placing = new Placing(market, plan);
        for (int merchant = 0; merchant < market.merchants(); merchant++) {
            placing.place(merchant);
        }
        return plan;
    }

    @Test
    void more_than_fits_is_not_feasible() {
        Market market = twoForOnePlace(new Seats(0, 1), 9);
        Plan plan = new Plan(market);
        plan.move(0, 0, 50);
        plan.move(1, 0, 50);

        assertThat(new Certificate(market, plan).isFeasible()).isFalse();
        assertThat(new Certificate(market, plan).isProven()).isFalse();
    }

    @Test
    void more_than_the_organisation_takes_is_not_feasible() {
        Market market = twoForOnePlace(new Seats(0, 2, 0), 1);
        Plan plan = new Plan(market);
        plan.move(0, 0, 50);
        plan.move(1, 0, 50);

        assertThat(new Certificate(market, plan).isFeasible()).isFalse();
    }

    @Test
    void a_pair_nobody_offered_is_not_feasible() {
        MarketBuilder builder = Market.builder();
        builder.mentor(new Seats(0, 1));
        builder.merchant();
        Market market = builder.build();
        Plan plan = new Plan(market);
        plan.move(0, 0, 50);

        assertThat(new Certificate(market, plan).isFeasible()).isFalse();
    }

    private static Market twoForOnePlace(Seats seats, int cap) {
        MarketBuilder market = Market.builder();
        market.organisation(cap);
        market.mentor(seats);
        market.arc(market.merchant(), 0, 50);
        market.arc(market.merchant(), 0, 50);
        return market.build();
    }
}
