package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.echoppe.journey.Phone.Weight;

/** What a shopkeeper does on a phone, standing, with script switched off: taps are counted, pages are weighed. */
final class Shopkeeper implements AutoCloseable {

    private static final Pattern HOUR = Pattern.compile("\\d{1,2}.h.?(\\d\\d)?|\\d{1,2}:\\d\\d");

    private final Person person;
    private final Page page;
    private final Phone phone;
    private final List<Weight> weights = new ArrayList<>();
    private int taps;

    Shopkeeper(Browser browser, String name, String language) {
        this(Person.onPhone(browser, name, language, false));
    }

    Shopkeeper(Person person) {
        this.person = person;
        page = person.page();
        phone = new Phone(person);
    }

    void opens(String link, String what) {
        noted(phone.opens(link, what));
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
        noted(phone.tap(target, what));
    }

    private void noted(Weight weight) {
        taps++;
        assertThat(person.context().cookies())
                .as("cookies after %s", weight.what())
                .isEmpty();
        weights.add(weight);
    }

    @Override
    public void close() {
        person.close();
    }
}
