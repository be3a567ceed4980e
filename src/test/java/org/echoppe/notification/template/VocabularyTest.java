package org.echoppe.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A letter that nobody has written yet brings its own words. */
class VocabularyTest {

    private static final String RECAP = """
            <#-- À l’équipe : ${not} une liste. -->
            <#assign total = sessions?size>
            <@mail.message subject="Votre semaine : ${total} séances, ${week?cap_first}">
              <@mail.facts><#list sessions as session>
                <@mail.fact name=session.shop>${session.day}<#if session.step??>, ${session.step}</#if></@mail.fact>
              </#list></@mail.facts>
              <#if note?? && !quiet??><@mail.line>${note}</@mail.line></#if>
              <#switch mode><#case "PHONE">${phone}<#case "VIDEO">x<#default>y</#switch>
              <@mail.button to=dayLink>Voir « ${week} »</@mail.button>
            </@mail.message>
            """;

    private final Vocabulary words = Vocabulary.of(List.of(RECAP));

    @Test
    void only_what_is_asked_for_is_a_word() {
        assertThat(words.words())
                .extracting(Word::name)
                .containsExactly("dayLink", "mode", "note", "phone", "quiet", "recipient", "sessions", "town", "week");
    }

    @Test
    void lists_have_elements_with_fields() {
        assertThat(words.word("sessions").orElseThrow().isList()).isTrue();
        assertThat(words.word("sessions").orElseThrow().fields()).containsExactlyInAnyOrder("shop", "day", "step");
    }

    @Test
    void what_is_asked_for_first_is_not_always_there() {
        assertThat(words.words())
                .filteredOn(word -> !word.isSure())
                .extracting(Word::name)
                .containsExactly("note", "quiet");
    }

    @Test
    void addresses_and_cases_are_known() {
        assertThat(words.links()).extracting(Word::name).containsExactly("dayLink");
        assertThat(words.word("mode").orElseThrow().cases()).containsExactlyInAnyOrder("PHONE", "VIDEO");
    }
}
