package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection drops on a shopkeeper's phone: what she opened stays readable, and what she sends counts once or not at all. */
class OfflineJourney {

    private static final String NEXT_SLOT = "main :is(a[href*='/shop/book'], .slots button, button.choice)";

    @TempDir
    private Path home;

    @Test
    void a_dropped_connection_loses_nothing_and_pretends_nothing() {
        try (Product demo = Product.start(home, Map.of("ECHOPPE_DEMO", "true"));
                Chromium chromium = Chromium.start()) {
            String link = demo.logged("Commerçant\\s+(\\S+)");
            for (String language : List.of("fr", "en")) {
                try (Person baker = onPhone(chromium.browser(), language)) {
                    readsWhatSheOpened(baker, link);
                    bringsUpThePagesForNoConnection(baker, demo.url(), language);
                }
            }
            publishes(chromium.browser(), demo);
            try (Person baker = onPhone(chromium.browser(), "fr")) {
                booksThroughTheGap(baker, link);
            }
        }
    }

    private static Person onPhone(Browser browser, String language) {
        return Person.onPhone(browser, "offline-" + language, language, true);
    }

    private static void publishes(Browser browser, Product demo) {
        try (Coordinator claire = new Coordinator(browser, demo)) {
            claire.entersBy(demo.logged("Coordinatrice\\s+(\\S+)"));
            claire.proposesAndPublishes("Publier");
        }
    }

    private static void readsWhatSheOpened(Person baker, String link) {
        Page page = baker.page();
        page.navigate(link);
        awaitWorker(page);
        page.navigate(link.replace("/shop/slots", "/shop/hours"));
        assertThat(page.isVisible(".kept-page")).isFalse();
        baker.context().setOffline(true);
        for (String address : List.of(link, link.replace("/shop/slots", "/shop/hours"))) {
            page.navigate(address);
            assertThat(page.isVisible(".kept-page"))
                    .as("said to be kept: " + address)
                    .isTrue();
            assertThat(page.innerText(".kept-page time")).containsPattern("\\d{1,2}(:|\u00a0h\u00a0)\\d\\d");
        }
        baker.findsItAccessible();
        page.navigate(link.replace("/shop/slots", "/shop/week"));
        assertThat(page.locator("h1").innerText()).containsPattern("Pas de connexion|No connection");
        baker.context().setOffline(false);
    }

    private static void bringsUpThePagesForNoConnection(Person baker, String town, String language) {
        for (String what : List.of("unread", "unanswered")) {
            baker.page().navigate(town + "/public/offline?lang=" + language + "&what=" + what);
            baker.findsItAccessible();
        }
    }

    private static void awaitWorker(Page page) {
        page.evaluate("""
                () => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller
                    || new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken)))
                    .then(() => true)""");
    }

    private static void booksThroughTheGap(Person baker, String link) {
        Page page = baker.page();
        page.navigate(link);
        awaitWorker(page);
        int before = page.locator("main a[href*='/shop/session']").count();
        page.locator(NEXT_SLOT).first().click();
        baker.context().setOffline(true);
        page.getByText("Réserver").last().click();
        page.waitForSelector("h1:has-text('Rien n’est confirmé')");
        page.locator("main form button").click();
        page.waitForSelector("h1:has-text('Rien n’est confirmé')");
        baker.context().setOffline(false);
        page.locator("main form button").click();
        page.waitForSelector("h1:has-text('C’est réservé')");
        page.navigate(link);
        assertThat(page.locator("main a[href*='/shop/session']").count()).isEqualTo(before + 1);
    }
}
