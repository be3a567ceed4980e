package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Read what somebody without script is looking at once more, in both languages: with axe, which needs script, and on the
 * narrowest phone, where nothing may be cut off.
 */
final class Readers implements AutoCloseable {

    private static final int NARROWEST = 320;
    private static final int HEIGHT = 844;

    private final List<Person> both;

    /** French last: what was chosen last is what somebody who is signed in reads next. */
    Readers(Browser browser) {
        both = Stream.of("en", "fr")
                .map(language -> Person.onPhone(browser, language, language, true))
                .toList();
    }

    void read(Person plain, String what) {
        read(plain, what, page -> {});
    }

    /** With this opened first. */
    void opens(Person plain, String selector, String what) {
        read(plain, what, page -> page.locator(selector).first().tap());
    }

    /** With this form sent as it is, which must lead back to the page. */
    void sends(Person plain, String selector, String what) {
        read(plain, what, page -> {
            Locator button = page.locator(selector).first();
            page.waitForNavigation(button::tap);
        });
    }

    private void read(Person plain, String what, Consumer<Page> first) {
        String address = plain.page().url();
        for (Person reader : both) {
            reader.context().clearCookies();
            reader.context().addCookies(plain.context().cookies());
            String language = reader == both.get(0) ? "en" : "fr";
            reader.page().navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
            first.accept(reader.page());
            reader.looks(what);
            reader.findsItAccessible();
            fits(reader.page(), what);
        }
    }

    private static void fits(Page page, String what) {
        int width = page.viewportSize().width;
        page.setViewportSize(NARROWEST, HEIGHT);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", what)
                .isLessThanOrEqualTo(NARROWEST);
        page.setViewportSize(width, HEIGHT);
    }

    @Override
    public void close() {
        both.forEach(Person::close);
    }
}
