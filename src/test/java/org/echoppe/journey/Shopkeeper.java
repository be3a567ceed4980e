package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a shopkeeper does on a phone, standing, with script switched off: taps are counted, pages are weighed. */
final class Shopkeeper implements AutoCloseable {

    /** What one view of a page cost the phone. */
    record Weight(String what, long bytes, long requests) {}

    private static final Pattern HOUR = Pattern.compile("\\d{1,2}.h.?(\\d\\d)?|\\d{1,2}:\\d\\d");
    private static final int MOST_BYTES = 30 * 1024;
    private static final int MOST_REQUESTS = 3;

    private final Person person;
    private final Page page;
    private final List<Response> answers = new ArrayList<>();
    private final List<Weight> weights = new ArrayList<>();
    private int taps;

    Shopkeeper(Browser browser, String name, String language) {
        this(Person.onPhone(browser, name, language, false));
    }

    Shopkeeper(Person person) {
        this.person = person;
        page = person.page();
        page.onResponse(answers::add);
    }

    void opens(String link, String what) {
        answers.clear();
        page.navigate(link);
        taps++;
        looks(what);
    }

    /** Taps the first slot that is offered and says what it said. */
    String tapsTheFirstSlot(String what) {
        Locator slot = page.locator("button[name=slot]").first();
        String said = slot.innerText();
        assertThat(said).containsPattern(HOUR);
        tap(slot, what);
        return said;
    }

    void taps(String words, String what) {
        var named = new Page.GetByRoleOptions().setName(Pattern.compile(words));
        Locator button = page.getByRole(AriaRole.BUTTON, named).or(page.getByRole(AriaRole.LINK, named));
        tap(button.first(), what);
    }

    /** The first link to a page whose address holds this. */
    void tapsLinkTo(String address, String what) {
        tap(page.locator("a[href*='" + address + "']").first(), what);
    }

    int taps() {
        return taps;
    }

    Page page() {
        return page;
    }

    Person person() {
        return person;
    }

    List<Weight> weights() {
        return weights;
    }

    /** Taps this, whatever it is called. */
    void tapsThis(String selector, String what) {
        tap(page.locator(selector).first(), what);
    }

    private void tap(Locator target, String what) {
        assertThat(target.boundingBox().height).as("height of what is tapped").isGreaterThanOrEqualTo(44);
        answers.clear();
        page.waitForResponse(Shopkeeper::isTheNextPage, target::tap);
        taps++;
        page.waitForLoadState();
        looks(what);
    }

    private static boolean isTheNextPage(Response answer) {
        return answer.request().isNavigationRequest() && answer.status() < 300;
    }

    private void looks(String what) {
        person.looks(what);
        long bytes = answers.stream()
                .mapToLong(answer -> answer.request().sizes().responseBodySize)
                .sum();
        assertThat(bytes).as("bytes of %s", what).isLessThanOrEqualTo(MOST_BYTES);
        long requests = answers.stream().filter(answer -> answer.status() < 300).count();
        assertThat(requests).as("requests of %s", what).isLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(answers)
                .as("answers that set a cookie on the way to %s", what)
                .noneMatch(answer -> answer.headerValue("set-cookie") != null);
        assertThat(person.context().cookies()).as("cookies after %s", what).isEmpty();
        weights.add(new Weight(what, bytes, requests));
        System.getLogger("journey")
                .log(System.Logger.Level.INFO, "{0}: {1} bytes, {2} requests", what, bytes, requests);
    }

    @Override
    public void close() {
        person.close();
    }
}
