package org.echoppe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.intake.TableFixture.problems;
import static org.echoppe.intake.TableFixture.readMentors;
import static org.echoppe.intake.TableFixture.readMerchants;
import static org.echoppe.intake.TableFixture.ready;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.echoppe.intake.Preview.Ready;
import org.echoppe.mentor.MentorData;
import org.echoppe.merchant.MerchantData;
import org.echoppe.programme.ActionCode;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void fifteen_merchants_read_without_a_problem_and_wish_all_five_actions() throws IOException {
        Ready preview = ready(readMerchants(sample("commercants.xlsx")));

        assertThat(problems(preview)).isEmpty();
        assertThat(preview.count(RowState.NEW)).isEqualTo(15);
        assertThat(preview.toWrite())
                .extracting(shop -> ((MerchantData) shop).wishedAction())
                .contains(ActionCode.values());
    }

    @Test
    void twenty_two_mentors_read_without_a_problem_and_can_take_every_merchant() throws IOException {
        Ready preview = ready(readMentors(sample("experts.xlsx")));

        assertThat(problems(preview)).isEmpty();
        assertThat(preview.count(RowState.NEW)).isEqualTo(22);
        assertThat(mentors(preview).mapToInt(MentorData::capacity).sum()).isGreaterThanOrEqualTo(15);
        assertThat(mentors(preview).flatMap(mentor -> mentor.interests().stream()))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void workbook_and_text_say_the_same() throws IOException {
        assertThat(ready(readMerchants(sample("commercants.csv"))).toWrite())
                .isEqualTo(ready(readMerchants(sample("commercants.xlsx"))).toWrite());
        assertThat(ready(readMentors(sample("experts.csv"))).toWrite())
                .isEqualTo(ready(readMentors(sample("experts.xlsx"))).toWrite());
    }

    @Test
    void nobody_real_can_be_called_or_written_to() throws IOException {
        for (String name : List.of("commercants.csv", "experts.csv")) {
            String text = new String(sample(name), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(text.lines().skip(1)).allMatch(line -> line.matches(".*@example\\.org;.*"));
            assertThat(text.lines().skip(1)).allMatch(line -> line.matches(".*;(06 39 98|05 36 49)( \\d\\d){2};.*"));
        }
    }

    @Test
    void a_template_is_read_by_ourselves_and_its_example_is_not_imported() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var merchants = new SheetTemplate(ImportKind.MERCHANTS, locale);
            var mentors = new SheetTemplate(ImportKind.MENTORS, locale);
            Stream.of(
                            readMerchants(merchants.workbook()),
                            readMerchants(merchants.csv()),
                            readMentors(mentors.workbook()),
                            readMentors(mentors.csv()))
                    .map(TableFixture::ready)
                    .forEach(preview -> assertThat(problems(preview))
                            .containsExactly("2 C’est la ligne d’exemple du modèle. Effacez-la."));
        }
    }

    private static Stream<MentorData> mentors(Ready preview) {
        return preview.toWrite().stream().map(MentorData.class::cast);
    }

    private static byte[] sample(String name) throws IOException {
        try (var file = SamplesTest.class.getResourceAsStream("/demo/" + name)) {
            return file.readAllBytes();
        }
    }
}
