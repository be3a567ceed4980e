package org.echoppe.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LogoTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

    @Test
    void a_picture_is_known_by_its_first_bytes() {
        assertThat(Logo.read(PNG)).map(Logo::type).contains("image/png");
        assertThat(Logo.read(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .map(Logo::type)
                .contains("image/jpeg");
        assertThat(Logo.read("RIFF1234WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1)))
                .map(Logo::type)
                .contains("image/webp");
    }

    @Test
    void what_may_carry_script_is_no_logo() {
        assertThat(Logo.read("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Logo.read("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Logo.read(new byte[0])).isEmpty();
    }

    @Test
    void two_hundred_kilobytes_are_enough() {
        assertThat(Logo.read(Arrays.copyOf(PNG, Logo.MAX_BYTES))).isPresent();
        assertThat(Logo.read(Arrays.copyOf(PNG, Logo.MAX_BYTES + 1))).isEmpty();
    }
}
