package org.echoppe.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void contrast_is_computed_as_the_accessibility_guidelines_do() {
        assertThat(new Colour("#000000").contrastWithWhite()).isEqualTo(21);
        assertThat(new Colour("#FFFFFF").contrastWithWhite()).isEqualTo(1);
        assertThat(new Colour("#2196F3").contrastWithWhite()).isCloseTo(3.12, within(0.005));
    }

    @Test
    void the_palest_readable_grey_is_767676() {
        assertThat(new Colour("#767676").isReadableUnderWhite()).isTrue();
        assertThat(new Colour("#777777").isReadableUnderWhite()).isFalse();
    }

    @Test
    void a_colour_is_read_however_it_is_written() {
        assertThat(Colour.read(" #0b5d5e ")).contains(new Colour("#0B5D5E"));
        assertThat(Colour.read("0B5D5E")).isEmpty();
        assertThat(Colour.read("#0B5D5E;x")).isEmpty();
        assertThat(Colour.read(null)).isEmpty();
    }
}
