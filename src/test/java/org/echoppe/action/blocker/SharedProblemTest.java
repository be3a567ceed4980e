package org.echoppe.action.blocker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.echoppe.access.Role;
import org.echoppe.merchant.MerchantId;
import org.junit.jupiter.api.Test;

class SharedProblemTest {

    private static final Instant NOON = Instant.parse("2027-03-04T11:00:00Z");

    @Test
    void the_third_shop_makes_it_one_problem_of_the_town_and_the_second_card_of_a_shop_does_not() {
        BlockerRow first = card(1, BlockerKind.BANK, "3 rue du Port");
        BlockerRow second = card(2, BlockerKind.BANK, "1 place du Marché");
        BlockerRow third = card(3, BlockerKind.BANK, "9 avenue Foch");

        assertThat(SharedProblem.in(List.of(first, second, first), 3)).isEmpty();
        assertThat(SharedProblem.in(List.of(first, second, third), 3))
                .extracting(SharedProblem::shops)
                .containsExactly(3L);
        assertThat(SharedProblem.in(List.of(first, second, third), 4)).isEmpty();
    }

    @Test
    void the_network_is_shared_in_one_street_however_its_name_is_typed() {
        List<BlockerRow> cards = List.of(
                card(1, BlockerKind.NETWORK, "3 rue du Port"),
                card(2, BlockerKind.NETWORK, "12 bis, Rue du Port"),
                card(3, BlockerKind.NETWORK, "7B RUE DU PORT"),
                card(4, BlockerKind.NETWORK, "3 rue Foch"));

        assertThat(SharedProblem.in(cards, 3))
                .extracting(SharedProblem::key)
                .containsExactly(new ProblemKey(BlockerKind.NETWORK, "rue du port"));
        assertThat(ProblemKey.streetOf("4 B, à la Côte")).isEqualTo("a la cote");
    }

    @Test
    void something_else_has_nothing_in_common() {
        assertThat(SharedProblem.in(
                        Stream.of(1, 2, 3, 4)
                                .map(shop -> card(shop, BlockerKind.OTHER, "rue"))
                                .toList(),
                        3))
                .isEmpty();
    }

    @Test
    void a_reminder_comes_on_its_day_and_stays() {
        BlockerRow card = card(1, BlockerKind.BANK, "rue");
        LocalDate day = card.remindOn();
        assertThat(card.isToRemember(day.minusDays(1))).isFalse();
        assertThat(card.isToRemember(day)).isTrue();
        assertThat(card.isToRemember(day.plusDays(9))).isTrue();
    }

    @Property
    void every_card_is_in_one_problem_at_most_and_their_order_does_not_matter(
            @ForAll @Size(max = 30) List<@IntRange(max = 63) Integer> drawn, @ForAll long seed) {
        List<BlockerRow> cards = new ArrayList<>(drawn.stream()
                .map(one -> card(one / 8, BlockerKind.values()[one % 8], one % 3 + " rue " + one % 2))
                .toList());
        List<SharedProblem> found = SharedProblem.in(cards, 3);
        assertThat(found).allMatch(problem -> problem.shops() >= 3);
        assertThat(found.stream().flatMap(problem -> problem.cards().stream()).map(BlockerRow::id))
                .doesNotHaveDuplicates();

        Collections.shuffle(cards, new Random(seed));
        assertThat(SharedProblem.in(cards, 3))
                .extracting(SharedProblem::key)
                .containsExactlyInAnyOrderElementsOf(
                        found.stream().map(SharedProblem::key).toList());
    }

    private static BlockerRow card(int shop, BlockerKind kind, String street) {
        return new BlockerRow(
                UUID.randomUUID(),
                new MerchantId(new UUID(0, shop)),
                "Boutique " + shop,
                street,
                kind,
                null,
                null,
                LocalDate.of(2027, 3, 20),
                Role.MENTOR,
                NOON);
    }
}
