package org.echoppe.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Trade;
import org.junit.jupiter.api.Test;

class ShieldTest {

    @Test
    void three_shops_of_a_trade_are_shown_and_two_are_not() {
        assertThat(over(3, 2, 2)).containsExactly(new TradeLine(Trade.values()[0], 3), TradeLine.OTHERS);
    }

    @Test
    void a_single_secret_would_follow_from_the_total_so_the_next_smallest_joins_it() {
        assertThat(over(9, 2, 4)).containsExactly(new TradeLine(Trade.values()[0], 9), TradeLine.OTHERS);
    }

    @Test
    void two_single_shops_are_still_too_few_together() {
        assertThat(over(1, 5, 1, 9)).containsExactly(new TradeLine(Trade.values()[3], 9), TradeLine.OTHERS);
    }

    @Test
    void secrets_are_neither_named_nor_counted() {
        assertThat(over(1, 1, 1, 1)).containsExactly(TradeLine.OTHERS);
    }

    @Test
    void a_trade_nobody_has_is_not_listed() {
        assertThat(over(0, 3)).hasSize(1);
    }

    @Test
    void an_action_of_fewer_than_three_shops_is_secret_and_with_it_the_actions_nobody_chose() {
        assertThat(secretAmong(4, 2, 3, 0, 6)).containsExactlyInAnyOrder("STOCK", "EMAIL_AND_WEB", "ONLINE_PRESENCE");
    }

    @Test
    void actions_nobody_chose_are_said_to_be_so_where_nothing_is_secret() {
        assertThat(secretAmong(4, 0, 3, 0, 6)).isEmpty();
    }

    @Property(tries = 500)
    void no_small_number_is_shown_and_the_total_gives_none_away(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 9) Integer> amounts) {
        List<TradeLine> lines =
                over(amounts.stream().mapToInt(Integer::intValue).toArray());
        long total = amounts.stream().mapToInt(Integer::intValue).sum();
        long hidden = total - lines.stream().mapToLong(TradeLine::shops).sum();
        boolean nothingIsShown = lines.stream().allMatch(TradeLine::isSecret);

        assertThat(lines).allMatch(line -> line.isSecret() || line.shops() >= 3);
        assertThat(hidden == 0 || nothingIsShown || hidden >= 3).isTrue();
    }

    private static Set<String> secretAmong(int... amounts) {
        return Shield.secretItems(IntStream.range(0, amounts.length)
                .mapToObj(
                        i -> new Figure(Metric.MERCHANTS, Dimension.ACTION, ActionCode.values()[i].name(), amounts[i]))
                .toList());
    }

    private static List<TradeLine> over(int... amounts) {
        return Shield.over(IntStream.range(0, amounts.length)
                .mapToObj(i -> new Figure(Metric.MERCHANTS, Dimension.TRADE, Trade.values()[i].name(), amounts[i]))
                .toList());
    }
}
