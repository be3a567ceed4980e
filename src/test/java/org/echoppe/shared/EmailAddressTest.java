package org.echoppe.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void an_address_is_kept_in_lower_case_without_blanks_around() {
        assertThat(EmailAddress.read(" Anne.Lagarde@Example.ORG\t"))
                .contains(new EmailAddress("anne.lagarde@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.fr", "prenom+boutique@mail.example.org", "o'brien@example.org", "a_b-c@xn--caf-dma.fr"})
    void usual_and_unusual_addresses_are_accepted(String typed) {
        assertThat(EmailAddress.read(typed)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anne",
                "anne@",
                "@example.org",
                "anne@example",
                "anne@@example.org",
                "anne@example..org",
                ".anne@example.org",
                "anne.@example.org",
                "an ne@example.org",
                "hélène@example.org",
                "anne@example.org, paul@example.org",
                "anne@example.org\nBcc: paul@example.org",
                "<anne@example.org>",
                "anne@-example.org",
                "anne@127.0.0.1"
            })
    void what_mail_servers_refuse_or_what_hides_a_second_recipient_is_refused(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void the_part_before_the_sign_holds_sixty_four_characters() {
        assertThat(EmailAddress.read("a".repeat(64) + "@example.org")).isNotEmpty();
        assertThat(EmailAddress.read("a".repeat(65) + "@example.org")).isEmpty();
    }

    @Test
    void an_address_holds_two_hundred_fifty_four_characters() {
        String domain = "example.org";
        String label = "a".repeat(60) + ".";
        String full = "ab@" + label.repeat(4) + domain.substring(domain.length() - 7);

        assertThat(full).hasSize(254);
        assertThat(EmailAddress.read(full)).isNotEmpty();
        assertThat(EmailAddress.read("c" + full)).isEmpty();
    }
}
