package org.echoppe.action.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.echoppe.programme.ActionCode;
import org.junit.jupiter.api.Test;

class AdviceTest {

    @Property
    void two_or_three_are_proposed_whenever_two_are_left_and_never_one_in_place(
            @ForAll("checks") List<CheckAnswer> said) {
        Set<ActionCode> inPlace = InPlace.themesIn(said);
        int open = ActionCode.values().length - inPlace.size();

        List<Proposal> proposals = new Advice(said).proposals();

        assertThat(proposals).hasSizeBetween(Math.min(2, open), Math.min(3, open));
        assertThat(proposals)
                .extracting(Proposal::theme)
                .doesNotHaveDuplicates()
                .noneMatch(inPlace::contains);
        assertThat(proposals).allSatisfy(proposal -> {
            assertThat(proposal.because().theme()).isEqualTo(proposal.theme());
            assertThat(proposal.because().holdsFor(said)).isTrue();
        });
    }

    @Property
    void the_order_of_answering_does_not_matter(@ForAll("checks") List<CheckAnswer> said, @ForAll Random chance) {
        var shuffled = new ArrayList<>(said);
        Collections.shuffle(shuffled, chance);

        assertThat(new Advice(shuffled).proposals()).isEqualTo(new Advice(said).proposals());
    }

    @Test
    void every_rule_speaks_when_its_answer_is_the_only_one_known() {
        assertThat(ProposalRule.values()).allSatisfy(rule -> {
            var said = Arrays.stream(CheckAnswer.values())
                    .filter(answer -> rule.holdsFor(Set.of(answer)))
                    .limit(1)
                    .toList();
            assertThat(new Advice(said).proposals())
                    .filteredOn(proposal -> rule.weight() > 0)
                    .extracting(Proposal::because)
                    .startsWith(rule.weight() > 0 ? new ProposalRule[] {rule} : new ProposalRule[0]);
        });
    }

    @Test
    void who_knows_nothing_hears_of_two_actions() {
        assertThat(new Advice(List.of(CheckAnswer.UNKNOWN)).proposals())
                .containsExactly(
                        new Proposal(ActionCode.DIGITAL_PAYMENT, ProposalRule.PAYMENT_CAN_BE_LOOKED_AT),
                        new Proposal(ActionCode.STOCK, ProposalRule.STOCK_CAN_BE_LOOKED_AT));
    }

    @Test
    void the_heaviest_reason_is_the_one_given() {
        assertThat(new Advice(List.of(CheckAnswer.CARD_NEVER, CheckAnswer.REFUSED_DAILY))
                        .proposals()
                        .get(0))
                .isEqualTo(new Proposal(ActionCode.DIGITAL_PAYMENT, ProposalRule.CUSTOMERS_LEAVE_EVERY_DAY));
    }

    @Test
    void each_question_has_three_answers_and_not_to_know() {
        assertThat(CheckQuestion.values())
                .allSatisfy(
                        question -> assertThat(question.answers()).hasSize(4).endsWith(CheckAnswer.UNKNOWN));
    }

    @Test
    void where_everything_is_in_place_nothing_is_proposed() {
        Map<CheckQuestion, CheckAnswer> best = new EnumMap<>(CheckQuestion.class);
        for (CheckQuestion question : CheckQuestion.values()) {
            best.put(question, question.answers().get(0));
        }

        assertThat(new Advice(best.values()).proposals()).isEmpty();
    }

    @Provide
    static Arbitrary<List<CheckAnswer>> checks() {
        return Combinators.combine(Arrays.stream(CheckQuestion.values())
                        .map(question -> Arbitraries.of(question.answers()))
                        .toList())
                .as(List::copyOf);
    }
}
