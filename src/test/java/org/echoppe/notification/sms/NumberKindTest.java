package org.echoppe.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.notification.sms.NumberKind.MOBILE;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.echoppe.shared.Phone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberKindTest {

    @ParameterizedTest
    @CsvSource({
        "06 39 98 01 02, 33, MOBILE",
        "06 12 34 56 78, 33, MOBILE",
        "07 56 78 90 12, 33, MOBILE",
        "+33 6 12 34 56 78, 33, MOBILE",
        "05 56 00 00 00, 33, LANDLINE",
        "01 42 68 53 00, 75, LANDLINE",
        "05 36 49 00 00, 33, LANDLINE",
        "09 72 12 34 56, 33, LANDLINE",
        "0692 12 34 56, 974, MOBILE",
        "0693 12 34 56, 974, MOBILE",
        "0262 90 12 34, 974, LANDLINE",
        "0639 69 12 34, 976, MOBILE",
        "0690 30 12 34, 971, MOBILE",
        "0590 20 12 34, 971, LANDLINE",
        "0694 20 12 34, 973, MOBILE",
        "0696 20 12 34, 972, MOBILE",
        "0596 30 12 34, 972, LANDLINE",
        "+44 7911 123456, 33, FOREIGN",
        "+32 470 12 34 56, 33, FOREIGN",
        "+1 212 555 2368, 33, FOREIGN",
        "0800 12 34 56, 33, SPECIAL",
    })
    void a_number_as_it_was_typed_is_judged_right(String typed, String department, NumberKind kind) {
        String kept = Phone.read(typed, department).orElseThrow().e164();

        assertThat(NumberKind.of(kept)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "06 12 34 56 78", "+33", "+33612", "+336123456789", "+262", "hello", "+999123"})
    void what_is_no_number_with_its_country_is_not_written_to(String kept) {
        assertThat(NumberKind.of(kept)).isNotEqualTo(MOBILE);
    }

    @ParameterizedTest
    @CsvSource({"+687751234, MOBILE", "+68987123456, MOBILE", "+508551234, MOBILE", "+681821234, MOBILE"})
    void islands_of_the_pacific_and_saint_pierre_are_ours(String kept, NumberKind kind) {
        assertThat(NumberKind.of(kept)).isEqualTo(kind);
    }

    @Property
    void in_france_the_first_digit_says_it(@ForAll @IntRange(min = 100_000_000, max = 999_999_999) int digits) {
        boolean isMobile = String.valueOf(digits).matches("[67].*");

        assertThat(NumberKind.of("+33" + digits) == MOBILE).isEqualTo(isMobile);
    }
}
