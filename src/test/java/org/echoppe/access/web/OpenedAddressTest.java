package org.echoppe.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses that only take a form, opened all the same: by hand, by the back button, by a mail scanner. */
class OpenedAddressTest {

    private final List<String> asked = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();

    static Stream<HttpServlet> servlets() {
        return Stream.of(new SignOutServlet(), new LanguageServlet());
    }

    @ParameterizedTest
    @MethodSource("servlets")
    void leads_home_and_ends_or_changes_nothing(HttpServlet servlet) throws Exception {
        servlet.service(request(), response());

        assertThat(answered).containsExactly("sendRedirect /town/");
        assertThat(asked).containsOnly("getMethod", "getContextPath");
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    return switch (method.getName()) {
                        case "getMethod" -> "GET";
                        case "getContextPath" -> "/town";
                        case "getProtocol" -> "HTTP/1.1";
                        default -> null;
                    };
                });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                    answered.add(method.getName() + " " + arguments[0]);
                    return null;
                });
    }
}
