package org.echoppe.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.echoppe.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/coordinator/home",
                "/coordinator/merchant?id=5f9c1c9e-0000-4000-8000-000000000001",
                "/mentor/note?id=1&lang=en",
                "/sponsor/figures?a=%C3%A9"
            })
    void a_page_one_signs_in_for_is_led_to(String address) {
        assertThat(Destination.read(address)).map(Destination::address).contains(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "//evil.example/coordinator/home",
                "/\\evil.example",
                "\\\\evil.example/coordinator/home",
                "https://evil.example/coordinator/home",
                "javascript:alert(1)",
                "/coordinator/../account/sign-out",
                "/coordinator/%2e%2e/account/sign-out",
                "/coordinator//evil.example",
                "/coordinator/\\evil.example",
                "/coordinator/home?next=//evil.example",
                "/coordinator/home?x=\r\nSet-Cookie: a=b",
                "/coordinator/home#fragment",
                "/coordinator/home;jsessionid=1",
                "/coordinator@evil.example/home",
                "/%2Fevil.example",
                "/%5Cevil.example",
                " /coordinator/home",
                "/coordinator/home ",
                "/account/sign-out",
                "/shop/slots?k=token",
                "/public/logo"
            })
    void nothing_else_is(String address) {
        assertThat(Destination.read(address)).isEmpty();
    }

    @Test
    void an_address_without_end_is_not() {
        assertThat(Destination.read("/coordinator/home?x=" + "a".repeat(500))).isEmpty();
    }

    @Test
    void a_query_that_cannot_be_kept_is_dropped_and_the_page_is_not() {
        assertThat(Destination.of("/coordinator/home", "x=<script>"))
                .map(Destination::address)
                .contains("/coordinator/home");
    }

    @Test
    void a_page_is_for_the_role_of_its_folder() {
        Destination page = Destination.read("/mentor/day").orElseThrow();

        assertThat(page.isFor(Role.MENTOR)).isTrue();
        assertThat(page.isFor(Role.COORDINATOR)).isFalse();
    }
}
