package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a draft to its publication without a mouse; then every page of the desk in both languages and at both sizes. */
class MatchingJourney {

    private static final List<String> PAGES =
            List.of("matching", "drafts", "draft-weights", "draft-loads", "draft-map");

    @TempDir
    private Path home;

    @Test
    void a_cohort_is_paired_decided_about_and_published_with_the_keyboard_alone() {
        try (Product demo = Product.start(home, Map.of("ECHOPPE_DEMO", "true"));
                Chromium chromium = Chromium.start();
                Coordinator claire = new Coordinator(chromium.browser(), demo)) {
            var keys = new Keyboard(claire.page());
            claire.page().navigate(demo.logged("Coordinatrice\\s+(\\S+)"));
            keys.goTo("Entrer").enter();
            keys.goTo("Parrainages").enter();
            keys.goTo("Proposer les parrainages").enter();
            assertThat(main(claire)).contains("15 parrainages proposés", "meilleure répartition possible, vérifiée");
            decides(claire, keys);
            weighs(claire, keys);
            looksAtEverything(claire, demo);
            publishes(claire, keys);
        }
    }

    private static void decides(Coordinator claire, Keyboard keys) {
        keys.goTo("Bistrot de la Halle.*").enter();
        assertThat(main(claire)).contains("points sur 100", "Conditions remplies");
        keys.goTo("Garder .*").enter();
        assertThat(main(claire)).contains("C’est noté. Aucun commerce ne change d’expert.", "choisi par vous");
        keys.goTo("Annuler la dernière décision").enter();
        assertThat(main(claire)).doesNotContain("choisi par vous");
        keys.goTo("Bistrot de la Halle.*").enter();
        keys.goTo("Un autre expert").press("ArrowDown");
        keys.goTo("Voir ce que cela donnerait").enter();
        assertThat(claire.page().textContent("#why")).contains("Pourquoi pas");
        keys.goTo("Choisir .*").enter();
        assertThat(main(claire)).contains("C’est noté.", "choisi par vous");
    }

    private static void weighs(Coordinator claire, Keyboard keys) {
        keys.goTo("Ce qui compte").enter();
        keys.goTo("Distance").press("End");
        keys.goTo("Appliquer et voir ce qui change").enter();
        assertThat(main(claire)).contains("C’est noté.", "2 décisions de votre part");
    }

    private static void publishes(Coordinator claire, Keyboard keys) {
        claire.goesTo("matching");
        keys.goTo("Publier 15 parrainages").enter();
        assertThat(main(claire)).contains("15 parrainages publiés");
        claire.looksAround("desk-published");
    }

    private static void looksAtEverything(Coordinator claire, Product demo) {
        claire.goesTo("drafts");
        claire.press("Ouvrir un nouveau brouillon");
        claire.goesTo("drafts");
        claire.press("Comparer");
        String compare = claire.page().url();
        claire.goesTo("drafts");
        String draft = claire.page().locator("main table a").last().getAttribute("href");
        for (String language : List.of("fr", "en")) {
            PAGES.forEach(page ->
                    looksAt(claire, demo.url() + "/coordinator/" + page + "?lang=" + language, page + "-" + language));
            looksAt(claire, compare + "&lang=" + language, "compare-" + language);
            claire.page().navigate(demo.url() + draft + "&lang=" + language);
            claire.page().locator("#pairs\\:table a").first().click();
            looksAt(claire, claire.page().url(), "pair-" + language);
        }
        claire.goesTo("drafts?lang=fr");
        claire.press("Mettre de côté");
    }

    private static void looksAt(Coordinator claire, String address, String what) {
        Page page = claire.page();
        page.navigate(address);
        claire.looksAround("desk-" + what);
        page.setViewportSize(390, 844);
        claire.looksAround("desk-" + what + "-phone");
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", what)
                .isEqualTo(390);
        page.setViewportSize(1280, 900);
    }

    private static String main(Coordinator claire) {
        return claire.page().textContent("main").replace('\u00a0', ' ');
    }
}
