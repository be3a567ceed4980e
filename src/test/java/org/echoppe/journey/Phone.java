package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody's phone: what is tapped is large enough, and no view of a page costs more than a poor network bears. */
final class Phone implements AutoCloseable {

    /** What one view of a page cost. */
    record Weight(String what, long bytes, long requests) {}

    private static final int MOST_BYTES = 30 * 1024;
    private static final int MOST_REQUESTS = 3;
    private static final int FINGER = 44;

    private final Person person;
    private final Page page;
    private final List<Response> answers = new ArrayList<>();

    Phone(Person person) {
        this.person = person;
        page = person.page();
        page.onResponse(answers::add);
    }

    Weight opens(String address, String what) {
        return view(() -> page.navigate(address), what);
    }

    Weight reloads(String what) {
        return view(page::reload, what);
    }

    /** The first button or link of this name. */
    Weight presses(String words, String what) {
        var named = new Page.GetByRoleOptions().setName(Pattern.compile(words));
        return tap(page.getByRole(AriaRole.BUTTON, named).or(page.getByRole(AriaRole.LINK, named)), what);
    }

    /** Whatever it is called. */
    Weight taps(String selector, String what) {
        return tap(page.locator(selector), what);
    }

    Weight tap(Locator targets, String what) {
        Locator target = targets.first();
        assertThat(target.boundingBox().height).as("height of what is tapped").isGreaterThanOrEqualTo(FINGER);
        return view(() -> page.waitForResponse(Phone::isTheNextPage, target::tap), what);
    }

    void types(String selector, String text) {
        page.locator(selector).first().fill(text);
    }

    private Weight view(Runnable coming, String what) {
        answers.clear();
        coming.run();
        page.waitForLoadState();
        person.looks(what);
        return weigh(what);
    }

    private static boolean isTheNextPage(Response answer) {
        return answer.request().isNavigationRequest() && answer.status() < 300;
    }

    private Weight weigh(String what) {
        long bytes = answers.stream()
                .mapToLong(answer -> answer.request().sizes().responseBodySize)
                .sum();
        assertThat(bytes).as("bytes of %s", what).isLessThanOrEqualTo(MOST_BYTES);
        long requests = answers.stream().filter(answer -> answer.status() < 300).count();
        assertThat(requests).as("requests of %s", what).isLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(answers)
                .as("answers that set a cookie on the way to %s", what)
                .noneMatch(answer -> answer.headerValue("set-cookie") != null);
        System.getLogger("journey")
                .log(System.Logger.Level.INFO, "{0}: {1} bytes, {2} requests", what, bytes, requests);
        return new Weight(what, bytes, requests);
    }

    Person person() {
        return person;
    }

    /** What the page says. */
    String main() {
        return page.textContent("main").replace('\u00a0', ' ');
    }

    @Override
    public void close() {
        person.close();
    }
}
