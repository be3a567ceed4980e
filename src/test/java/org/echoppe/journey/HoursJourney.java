package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shopkeeper says her hours on a phone without script; the coordinator looks at the week and the year that follow. */
class HoursJourney {

    private static final List<String> PHONE_PAGES = List.of("/shop/hours", "/shop/week", "/shop/rush", "/shop/dates");

    @TempDir
    private Path home;

    private Product product;
    private String link;

    @Test
    void hours_are_said_on_a_phone_and_seen_on_a_desk() {
        try (Product demo = Product.start(home, Map.of("ECHOPPE_DEMO", "true"));
                Chromium chromium = Chromium.start()) {
            product = demo;
            link = demo.logged("Commerçant\\s+(\\S+)");
            saysHerHours(chromium);
            phonePagesAreAccessible(chromium);
            looksAtTheShopsTime(chromium);
        }
    }

    private void saysHerHours(Chromium chromium) {
        try (Shopkeeper baker = new Shopkeeper(chromium.browser(), "baker", "fr-FR")) {
            baker.opens(link, "slots");
            baker.tapsLinkTo("/shop/hours", "hours");
            saysTheWeek(baker);
            tapsTheRush(baker);
            notesTheHolidays(baker);
        }
    }

    private void saysTheWeek(Shopkeeper baker) {
        Page page = baker.page();
        Page stale = page.context().newPage();
        stale.navigate(link.replace("/shop/slots", "/shop/week"));
        baker.tapsLinkTo("/shop/week", "week");
        page.fill("[name=d0a]", "09:00");
        page.fill("[name=d0b]", "12:30");
        baker.taps("^Mardi.:.comme la veille", "week-like");
        assertThat(page.inputValue("[name=d1a]")).isEqualTo("09:00");
        assertThat(page.inputValue("[name=d1c]")).isEmpty();
        page.fill("[name=d2b]", "");
        baker.taps("Voir ce que cela donne", "week-half");
        assertThat(page.textContent("main")).contains("Il manque une heure");
        page.fill("[name=d2b]", "15:00");
        baker.taps("Voir ce que cela donne", "week-heard");
        assertThat(page.textContent("[role=status]").replace('\u00a0', ' '))
                .contains("le lundi et le mardi 9 h – 12 h 30");
        baker.taps("garder", "week-kept");
        assertThat(page.textContent("main")).contains("C’est noté");
        stale.getByText("Voir ce que cela donne").last().click();
        assertThat(stale.textContent("main")).contains("ont changé entre-temps");
        stale.close();
    }

    private static void tapsTheRush(Shopkeeper baker) {
        baker.tapsLinkTo("/shop/rush", "rush");
        baker.page().check("[name=r1-540]");
        baker.taps("Voir ce que cela donne", "rush-heard");
        assertThat(baker.page().textContent("[role=status]").replace('\u00a0', ' '))
                .contains("le lundi");
        baker.taps("garder", "rush-kept");
    }

    private static void notesTheHolidays(Shopkeeper baker) {
        Page page = baker.page();
        baker.tapsLinkTo("/shop/dates", "dates");
        page.fill("#from", "2029-08-03");
        page.fill("#to", "2029-08-17");
        baker.taps("Voir ce que cela donne", "dates-heard");
        assertThat(page.textContent("[role=status]").replace('\u00a0', ' ')).contains("du 3 au 17 août 2029 : fermé");
        baker.taps("garder", "dates-kept");
        baker.tapsLinkTo("/shop/dates", "dates-listed");
        baker.taps("Retirer", "dates-removed");
        baker.tapsLinkTo("/shop/dates", "dates-none");
        assertThat(page.textContent("main")).contains("Aucune exception");
    }

    private void phonePagesAreAccessible(Chromium chromium) {
        for (String language : List.of("fr", "en")) {
            try (Person person = Person.onPhone(chromium.browser(), "hours-" + language, language, true)) {
                for (String phonePage : PHONE_PAGES) {
                    person.page().navigate(link.replace("/shop/slots", phonePage) + "&lang=" + language);
                    person.looks(phonePage.substring("/shop/".length()));
                    person.findsItAccessible();
                }
            }
        }
    }

    private void looksAtTheShopsTime(Chromium chromium) {
        try (Coordinator claire = new Coordinator(chromium.browser(), product)) {
            Page page = claire.page();
            claire.entersBy(product.logged("Coordinatrice\\s+(\\S+)"));
            claire.proposesAndPublishes("Publier");
            claire.goesTo("merchants");
            String shop =
                    page.locator("a[href*='/coordinator/time?id=']").first().getAttribute("href");
            page.navigate(product.url() + shop);
            looksAtBothSizes(claire, "time");
            asksWhyNot(claire);
            page.navigate(product.url() + shop.replace("/time?", "/hours?"));
            looksAtBothSizes(claire, "hours");
            for (String place : List.of("year", "seasons", "seasons?trade=FLORIST")) {
                claire.goesTo(place);
                looksAtBothSizes(claire, place.replaceAll("\\?.*=", "-"));
            }
        }
    }

    private static void looksAtBothSizes(Coordinator claire, String what) {
        claire.looksAround(what);
        claire.page().setViewportSize(390, 844);
        claire.looksAround(what + "-phone");
        assertThat(claire.page().evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", what)
                .isEqualTo(390);
        claire.page().setViewportSize(1280, 900);
    }

    private static void asksWhyNot(Coordinator claire) {
        claire.page().fill("#at", "03:00");
        claire.press("Vérifier");
        assertThat(claire.page().textContent("main")).contains("La boutique n’est pas ouverte");
        claire.looksAround("time-why-not");
    }
}
