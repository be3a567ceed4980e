package org.echoppe.matching.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.echoppe.matching.draft.DraftStep.allow;
import static org.echoppe.matching.draft.DraftStep.forbid;
import static org.echoppe.matching.draft.DraftStep.pin;
import static org.echoppe.matching.draft.DraftStep.release;
import static org.echoppe.matching.draft.DraftStep.swap;
import static org.echoppe.matching.draft.DraftStep.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.echoppe.matching.Criterion;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.junit.jupiter.api.Test;

class DraftStateTest {

    private static final MerchantId LAGARDE = new MerchantId(new UUID(1, 1));
    private static final MerchantId MARTIN = new MerchantId(new UUID(1, 2));
    private static final MentorId INES = new MentorId(new UUID(2, 1));
    private static final MentorId KARIM = new MentorId(new UUID(2, 2));

    @Test
    void without_a_step_nothing_is_decided_and_everybody_stays() {
        DraftState state = of();

        assertThat(state.pins()).isEmpty();
        assertThat(state.weights()).isEmpty();
        assertThat(state.keeps(LAGARDE, INES)).isTrue();
        assertThat(state.forbids(LAGARDE, INES)).isFalse();
    }

    @Test
    void the_last_pin_of_a_merchant_counts_and_comes_last() {
        DraftState state = of(pin(LAGARDE, INES), pin(MARTIN, KARIM), pin(LAGARDE, KARIM));

        assertThat(state.pins()).containsExactly(entry(MARTIN, KARIM), entry(LAGARDE, KARIM));
    }

    @Test
    void of_a_pin_and_a_ban_of_one_pair_the_last_word_counts() {
        assertThat(of(pin(LAGARDE, INES), forbid(LAGARDE, INES)).pins()).isEmpty();
        assertThat(of(forbid(LAGARDE, INES), pin(LAGARDE, INES)).forbids(LAGARDE, INES))
                .isFalse();
    }

    @Test
    void forbidding_one_mentor_leaves_the_pin_to_another() {
        assertThat(of(pin(LAGARDE, INES), forbid(LAGARDE, KARIM)).pins()).containsEntry(LAGARDE, INES);
    }

    @Test
    void what_was_forbidden_can_be_allowed_again() {
        assertThat(of(forbid(LAGARDE, INES), allow(LAGARDE, INES)).forbids(LAGARDE, INES))
                .isFalse();
    }

    @Test
    void releasing_takes_the_pin_back_and_lets_go_of_what_is_published() {
        DraftState state = of(pin(LAGARDE, INES), release(LAGARDE));

        assertThat(state.pins()).isEmpty();
        assertThat(state.keeps(LAGARDE, INES)).isFalse();
        assertThat(state.keeps(MARTIN, INES)).isTrue();
    }

    @Test
    void a_pin_elsewhere_and_a_ban_let_go_of_what_is_published_too() {
        assertThat(of(pin(LAGARDE, KARIM)).keeps(LAGARDE, INES)).isFalse();
        assertThat(of(pin(LAGARDE, INES)).keeps(LAGARDE, INES)).isTrue();
        assertThat(of(forbid(LAGARDE, INES)).keeps(LAGARDE, INES)).isFalse();
        assertThat(of(forbid(LAGARDE, KARIM)).keeps(LAGARDE, INES)).isTrue();
    }

    @Test
    void two_who_swap_are_pinned_to_each_others_mentor() {
        assertThat(of(swap(new Couple(LAGARDE, KARIM), new Couple(MARTIN, INES)))
                        .pins())
                .containsExactly(entry(LAGARDE, KARIM), entry(MARTIN, INES));
    }

    @Test
    void the_last_weight_of_a_criterion_counts() {
        assertThat(of(weigh(Criterion.SKILL, 2), weigh(Criterion.WISH, 9), weigh(Criterion.SKILL, 0))
                        .weights())
                .containsOnly(entry(Criterion.SKILL, 0), entry(Criterion.WISH, 9));
    }

    @Property(tries = 200)
    void steps_taken_later_are_as_if_taken_at_once(
            @ForAll("steps") List<DraftStep> first, @ForAll("steps") List<DraftStep> then) {
        List<DraftStep> all = new ArrayList<>(first);
        all.addAll(then);

        assertThat(told(DraftState.of(first).with(then))).isEqualTo(told(DraftState.of(all)));
    }

    @Property(tries = 200)
    void no_pair_is_pinned_and_forbidden_at_once(@ForAll("steps") List<DraftStep> steps) {
        DraftState state = DraftState.of(steps);

        assertThat(state.pins())
                .noneSatisfy((merchant, mentor) ->
                        assertThat(state.forbids(merchant, mentor)).isTrue());
    }

    @Provide
    Arbitrary<List<DraftStep>> steps() {
        Arbitrary<MerchantId> shops = Arbitraries.of(LAGARDE, MARTIN);
        Arbitrary<MentorId> experts = Arbitraries.of(INES, KARIM);
        return Combinators.combine(Arbitraries.integers().between(0, 3), shops, experts)
                .as(DraftStateTest::step)
                .list()
                .ofMaxSize(8);
    }

    private static DraftStep step(int kind, MerchantId shop, MentorId expert) {
        return switch (kind) {
            case 0 -> pin(shop, expert);
            case 1 -> forbid(shop, expert);
            case 2 -> allow(shop, expert);
            default -> release(shop);
        };
    }

    private static String told(DraftState state) {
        var text = new StringBuilder(state.pins().toString());
        for (MerchantId shop : List.of(LAGARDE, MARTIN)) {
            for (MentorId expert : List.of(INES, KARIM)) {
                text.append(state.forbids(shop, expert)).append(state.keeps(shop, expert));
            }
        }
        return text.toString();
    }

    private static DraftState of(DraftStep... steps) {
        return DraftState.of(List.of(steps));
    }
}
