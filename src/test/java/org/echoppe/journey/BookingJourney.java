package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.testing.Invariants;
import org.echoppe.testing.Table;
import org.echoppe.testing.WideTown.Shop;
import org.echoppe.testing.WideTown.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three taps to a session, on the phone most people have and on the smallest, with and without script, in both languages; and
 * the habits of people with a phone in hand: tapping twice, going back, loading again, a second tab. One effect each.
 */
class BookingJourney {

    private static final Map<String, String> SETTINGS = Map.of("ECHOPPE_CLOCK", "2027-03-02T08:00:00Z");
    private static final String BOOK = "#booking [type=submit]";
    private static final String FULL_NAME =
            "(?i)(lundi|mardi|mercredi|jeudi|vendredi|samedi|monday|tuesday|wednesday|thursday|friday|saturday)[ \u00a0].*"
                    + "\\d.*(\\d{1,2}[ \u00a0]h|\\d{1,2}:\\d\\d).*15[ \u00a0]min.*Inès";

    /** A phone and how its keeper reads. */
    private record Phone(int width, int height, boolean script, String language) {

        String name() {
            return "booking-%d-%s-%s".formatted(width, script ? "script" : "plain", language);
        }
    }

    @TempDir
    private Path home;

    private WideProduct wide;
    private final List<String> booked = new ArrayList<>();

    @Test
    void three_taps_on_every_phone_and_one_effect_whatever_is_tapped() throws SQLException {
        try (WideProduct opened = WideProduct.onH2(home, SETTINGS, Size.of(4, 4));
                Chromium chromium = Chromium.start()) {
            wide = opened;
            int number = 0;
            for (Phone phone : phones()) {
                Shop shop = wide.town().shops().get(number++);
                try (Shopkeeper keeper = new Shopkeeper(person(chromium.browser(), phone))) {
                    booksInThreeTaps(keeper, shop, phone, number == 1);
                }
            }
            for (Phone phone : List.of(new Phone(390, 844, true, "fr"), new Phone(320, 640, false, "en"))) {
                taps(chromium.browser(), phone, wide.town().shops().get(number++));
            }
            everythingIsThereOnce(number);
        }
    }

    private static List<Phone> phones() {
        List<Phone> all = new ArrayList<>();
        for (String language : List.of("fr", "en")) {
            for (boolean script : new boolean[] {false, true}) {
                all.add(new Phone(390, 844, script, language));
                all.add(new Phone(320, 640, script, language));
            }
        }
        return all;
    }

    private static Person person(Browser browser, Phone phone) {
        return Person.onPhone(browser, phone.name(), phone.language(), phone.script(), phone.width(), phone.height());
    }

    private void booksInThreeTaps(Shopkeeper keeper, Shop shop, Phone phone, boolean weighing) {
        keeper.opens(link(shop, phone), "slots");
        fits(keeper, phone);
        Locator names = keeper.page().locator("button[name=slot] .unseen");
        assertThat(names.count()).isPositive();
        assertThat(names.allTextContents()).allMatch(name -> name.matches("(?s)" + FULL_NAME + ".*"), "full name");
        keeper.tapsTheFirstSlot("confirm");
        fits(keeper, phone);
        keeper.tapsThis(BOOK, "booked");
        fits(keeper, phone);
        assertThat(keeper.taps()).as("taps of %s", phone.name()).isEqualTo(3);
        assertThat(keeper.page().locator("h1").innerText()).containsPattern("C’est réservé|It’s booked");
        booked.add(keeper.page().url());
        if (weighing) {
            changesHerMind(keeper, phone);
        }
    }

    /** Moves it, takes that back, cancels it with a reason and takes that back too: the session is there as it was. */
    private void changesHerMind(Shopkeeper keeper, Phone phone) {
        String when = keeper.page().locator("h1 + *").innerText();
        keeper.tapsLinkTo("moved=", "move");
        keeper.tapsTheFirstSlot("move-confirm");
        fits(keeper, phone);
        keeper.tapsThis(BOOK, "moved");
        fits(keeper, phone);
        keeper.tapsThis("button[value=undo]", "move-undone");
        assertThat(keeper.page().locator("h1 + *").innerText()).isEqualTo(when);
        keeper.tapsLinkTo("/shop/cancel", "cancel");
        fits(keeper, phone);
        keeper.tapsThis("button[value=cancel-CUSTOMERS]", "cancelled");
        fits(keeper, phone);
        keeper.tapsThis("button[value=undo]", "cancel-undone");
        assertThat(keeper.page().locator("h1 + *").innerText()).isEqualTo(when);
        var table = new Table(
                "P10: weight of each view of the booking pages, from an empty cache on", "page", "bytes", "requests");
        keeper.weights().forEach(weight -> table.row(weight.what(), weight.bytes(), weight.requests()));
        table.print();
    }

    private void taps(Browser browser, Phone phone, Shop shop) {
        try (Person person = person(browser, phone)) {
            Page page = person.page();
            page.navigate(link(shop, phone));
            page.locator("button[name=slot]").first().click();
            page.waitForSelector(BOOK);
            Page secondTab = person.context().newPage();
            secondTab.navigate(page.url());
            page.locator(BOOK).dblclick();
            page.waitForURL("**/shop/session**");
            String session = sessionIn(page.url());
            page.reload();
            assertThat(page.locator("h1").innerText()).containsPattern("C’est réservé|It’s booked");
            page.goBack();
            page.waitForLoadState();
            assertThat(sessionIn(page.url())).as("where going back leads").isEqualTo(session);
            secondTab.locator(BOOK).click();
            secondTab.waitForURL("**/shop/session**");
            assertThat(sessionIn(secondTab.url()))
                    .as("what the second tab booked")
                    .isEqualTo(session);
            page.navigate(link(shop, phone));
            assertThat(page.locator("main a[href*='/shop/session']").count()).isEqualTo(1);
        }
    }

    private void fits(Shopkeeper keeper, Phone phone) {
        assertThat((int) keeper.page().evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", keeper.page().url())
                .isLessThanOrEqualTo(phone.width());
        if (phone.script()) {
            keeper.person().findsItAccessible();
        }
    }

    private void everythingIsThereOnce(int shops) throws SQLException {
        assertThat(booked).doesNotHaveDuplicates();
        wide.product().close();
        try (Connection connection = wide.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*), count(distinct merchant_id) from session where status = 'BOOKED'")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(shops);
            assertThat(rows.getInt(2)).isEqualTo(shops);
            assertThat(Invariants.brokenIn(Set.of(wide.town().id()), connection))
                    .isEmpty();
        }
    }

    private String link(Shop shop, Phone phone) {
        return wide.product().url() + "/shop/slots?k=" + shop.token() + "&lang=" + phone.language();
    }

    private static String sessionIn(String address) {
        return address.replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
    }
}
