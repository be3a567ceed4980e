package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.echoppe.notification.template.Flaw;
import org.echoppe.notification.template.Rules;
import org.echoppe.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a town may write itself, and what is told it otherwise. */
class ProofTest {

    private static final Proof PROOF = new Proof(LetterFixture.press(), LetterFixture.defaults());
    private static final String GOOD = """
            <@mail.message subject="À bientôt, ${recipient} : ${day}">
              <@mail.line>Chère ${recipient}, c’est noté<#if step??> : ${step?uncap_first}</#if>.</@mail.line>
              <@mail.button to=sessionLink>Voir ma séance</@mail.button>
            </@mail.message>
            """;

    static Stream<Arguments> defaults() {
        return LetterPressTest.letters();
    }

    @ParameterizedTest
    @MethodSource("defaults")
    void every_default_text_keeps_the_rules_it_is_the_example_of(LetterKind kind, Locale language) {
        String source = LetterFixture.defaults().source(kind, language);

        assertThat(PROOF.flawsIn(new OwnSource(kind, language, source))).isEmpty();
    }

    @Test
    void a_good_text_is_taken_and_printed_in_all_three_forms() {
        assertThat(flaws(GOOD)).isEmpty();

        var own = new OwnSource(LetterKind.SESSION_BOOKED, Locale.FRENCH, GOOD);
        var words = Sample.usual(Locale.FRENCH).words(LetterFixture.defaults().vocabulary(own.kind()));
        Letter letter = LetterFixture.press().write(own, words);
        assertThat(letter.subject()).isEqualTo("À bientôt, Claire Lagarde : mardi 1er\u00a0décembre");
        assertThat(letter.text()).contains("Chère Claire Lagarde, c’est noté : commander le terminal de paiement.");
        assertThat(letter.html()).contains("Envoyé au nom de la Ville de Port-Aubrac par Échoppe.");
    }

    /** Each of these would define, call, reach out, repeat without end, or get markup into a letter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()}",
                "${recipient?api.class}",
                "${recipient.class.protectionDomain}",
                "${town.class}",
                "${.data_model}",
                "${.now}",
                "${.vars[\"recipient\"]}",
                "${recipient?eval}",
                "${\"a\"?interpret}",
                "${recipient?no_esc}",
                "${recipient?left_pad(1000000000)}",
                "${recipient?replace(\"(a+)+b\", \"\", \"r\")}",
                "${mail.body}",
                "${recipient[0..100]}",
                "${1 / 0}",
                "${[1, 2]?join(\"\")}",
                "${{\"a\": 1}?size}",
                "#{7 * 7}",
                "<#list 1..1000000000 as n>x</#list>",
                "<#list recipient as r>${r}</#list>",
                "<#assign a = \"x\">",
                "<#macro again><@again/></#macro>",
                "<#function f>${f()}</#function>",
                "<#include \"layout/html.ftl\">",
                "<#import \"/../../web.xml\" as x>",
                "<#ftl output_format=\"plainText\">",
                "<#outputformat \"plainText\">${recipient}</#outputformat>",
                "<#noautoesc>${recipient}</#noautoesc>",
                "<#attempt>${x}<#recover></#attempt>",
                "<#setting locale=\"en\">",
                "<#visit recipient>",
                "<#noparse>${recipient}</#noparse>",
                "<@again/>",
                "<@recipient/>",
                "<img src=\"https://spy.example.net/p.gif\">",
                "<script>alert(1)</script>",
                "<b>important</b>",
                "&lt;b&gt;",
                "${organisationn}",
                "${question}",
            })
    void nothing_else_is_possible(String line) {
        String source = GOOD.replace("Chère ${recipient}", "Chère\n" + line);

        assertThat(flaws(source)).isNotEmpty().allMatch(flaw -> flaw.line() == 3 || flaw.line() == 0);
        assertThat(flaws(source)).anyMatch(flaw -> flaw.line() == 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${recipient}, c’est     | ${recipiant}, c’est       | Ligne 2 : « recipiant » n’est pas un mot de ce message. Prenez un des mots proposés.
            <#if step??>            | <#if recipient??>         | Ligne 2 : « step » n’est pas connu dans tous ces messages. Entourez le passage : <#if step??> … </#if>.
            </#if>.                 | .                         | Ligne 2 : ce qui commence par « <#if> » n’est jamais fermé.
            ${step?uncap_first}     | ${step?uncap_first        | Ligne 2 : ce qui commence par « ${step?uncap_first</#if>.</@mail.line> » n’est jamais fermé.
            to=sessionLink          | to="https://example.net"  | Ligne 3 : un bouton ne peut pas mener à « "https://example.net" ». Prenez un des liens proposés.
            to=sessionLink          | to=recipient              | Ligne 3 : un bouton ne peut pas mener à « recipient ». Prenez un des liens proposés.
            to=sessionLink          | to=bookingLink            | Ligne 3 : un bouton ne peut pas mener à « bookingLink ». Prenez un des liens proposés.
            to=sessionLink          | x                         | Ligne 3 : il manque où mène ce bouton. Écrivez <@mail.button to=…> avec un des liens proposés.
            subject=                | objet=                    | Ligne 1 : l’objet du message manque. Écrivez <@mail.message subject="…">.
            <@mail.button           | Au revoir<@mail.button    | Ligne 3 : « Au revoir » n’est dans aucun paragraphe. Mettez-le entre <@mail.line> et </@mail.line>.
            Chère                   | <u>Chère                  | Ligne 2 : « <u>Chère » n’est pas possible ici : la mise en page est faite pour vous. Écrivez le signe lui-même, ou retirez-le.
            Voir ma séance          | <#list 1..9 as n>         | Ligne 3 : « 1..9 as n » ne se parcourt pas. Seules les listes de ce message se parcourent, une à la fois.
            """)
    void a_mistake_is_told_with_its_line_in_a_sentence(String good, String wrong, String sentence) {
        var texts = new Texts("notification", Locale.FRENCH);

        assertThat(flaws(GOOD.replace(good, wrong)))
                .extracting(flaw -> flaw.in(texts).replace('\u00a0', ' '))
                .contains(sentence);
    }

    @Test
    void every_sentence_exists_in_both_languages() throws IOException {
        for (String key : keys()) {
            for (Locale language : Texts.LANGUAGES) {
                String sentence = new Flaw(7, key, List.of("here", "there")).in(new Texts("notification", language));
                assertThat(sentence).contains("7").doesNotContain("{0}").doesNotContain("{1}");
            }
        }
    }

    private static List<String> keys() throws IOException {
        try (var lines = Files.lines(Path.of("src/main/resources/org/echoppe/notification/Texts.properties"))) {
            return lines.filter(line -> line.startsWith("flaw.") && !line.startsWith("flaw.line"))
                    .map(line -> line.substring(5, line.indexOf('=')))
                    .toList();
        }
    }

    @Test
    void the_button_that_answers_cannot_be_left_out() {
        String source = GOOD.replaceAll("(?m)^.*@mail.button.*$", "");

        assertThat(flaws(source)).containsExactly(Flaw.at(0, "link", "sessionLink"));
    }

    @Test
    void a_button_only_some_letters_have_may_be_left_out_of_the_others() {
        String source = LetterFixture.defaults().source(LetterKind.SESSION_CANCELLED, Locale.FRENCH);
        String always = source.replace("<#if parting??>", "<#if recipient??>");
        String never = source.replace("<#else>", "</#if><#if !recipient??>");

        assertThat(PROOF.flawsIn(cancelled(source))).isEmpty();
        assertThat(PROOF.flawsIn(cancelled(always))).containsExactly(Flaw.at(0, "link", "bookingLink"));
        assertThat(PROOF.flawsIn(cancelled(never))).containsExactly(Flaw.at(0, "link", "bookingLink"));
    }

    private static OwnSource cancelled(String source) {
        return new OwnSource(LetterKind.SESSION_CANCELLED, Locale.FRENCH, source);
    }

    @Test
    void a_text_has_a_longest_length() {
        assertThat(flaws("x".repeat(Rules.LONGEST + 1)))
                .containsExactly(Flaw.at(0, "long", String.valueOf(Rules.LONGEST)));
        String wordy = GOOD.replace("Chère", "${recipient} ".repeat(1200));
        assertThat(flaws(wordy)).containsExactly(Flaw.at(0, "tooLong"));
    }

    @Test
    void nothing_and_twice_are_no_message() {
        assertThat(flaws("")).containsExactly(Flaw.at(0, "message"));
        assertThat(flaws(GOOD + GOOD)).containsExactly(Flaw.at(0, "message"));
        assertThat(flaws(GOOD.replaceAll("subject=\"[^\"]*\"", "subject=\" \"")))
                .containsExactly(Flaw.at(0, "subjectEmpty"));
    }

    private static List<Flaw> flaws(String source) {
        return PROOF.flawsIn(new OwnSource(LetterKind.SESSION_BOOKED, Locale.FRENCH, source));
    }
}
