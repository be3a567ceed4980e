package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What mentors and shops say after publication, and what the coordinator makes of it: yes, no, a question, somebody else,
 * a pause, a handing over. On phones without script; every state of every page once more with axe, in both languages.
 */
class AnswersJourney {

    private static final String BAKER = "lagarde@example.org";
    private static final String SHOP = "Boulangerie Lagarde";
    private static final String OWN_WORDS =
            "cell => [...cell.childNodes].filter(part => part.nodeType === 3).map(part => part.data).join('').trim()";
    private static final String FILE = "section:has-text('" + SHOP + "') a[href*='/mentor/pairing']";
    private static final String NOTE = "Terminal choisi, reste à l’installer";

    @TempDir
    private Path home;

    private PostOffice post;
    private Product demo;
    private Chromium chromium;
    private Coordinator claire;
    private Readers readers;

    @BeforeEach
    void open() {
        post = PostOffice.open();
        var settings = new HashMap<>(post.settings());
        settings.putAll(Map.of("ECHOPPE_DEMO", "true", "ECHOPPE_CLOCK", "2027-03-02T09:00:00Z"));
        demo = Product.start(home, settings);
        chromium = Chromium.start();
        claire = new Coordinator(chromium.browser(), demo);
        readers = new Readers(chromium.browser());
    }

    @AfterEach
    void close() {
        readers.close();
        claire.close();
        chromium.close();
        demo.close();
        post.close();
    }

    @Test
    void what_mentors_and_shops_say_is_heard_by_those_it_concerns_and_seen_to() {
        claire.entersBy(demo.logged("Coordinatrice\\s+(\\S+)"));
        looksAtDesk("answers", "answers-none");
        claire.proposesAndPublishes("Publier 15 parrainages");
        looksAtDesk("answers", "answers-quiet");
        post.awaitLettersTo(BAKER, 1);
        String link = PostOffice.link(post.lettersTo(BAKER).get(0), "/shop/slots");
        try (Phone ines = phone("ines");
                Shopkeeper baker = new Shopkeeper(Person.onPhone(chromium.browser(), "baker", "fr-FR", false))) {
            enters(ines, demo.logged("Expert\\s+(\\S+)"));
            asksAndAccepts(ines);
            meets(ines, baker, link);
            asksForAnother(baker, ines);
            somebodyDeclines();
            claireSees();
            claireAnswersAndPauses(ines, baker);
            claireHandsOver(ines);
            claireEnds();
        }
    }

    private void asksAndAccepts(Phone ines) {
        ines.taps(FILE, "offered");
        assertThat(ines.main())
                .contains(SHOP, "La mairie vous propose cette boutique")
                .doesNotContain("06 39 98 01 02");
        readers.read(ines.person(), "mentor-offered");
        readers.sends(ines.person(), "#asking [type=submit]", "mentor-question-missing");
        ines.types("textarea", "Un RIB suffit-il ?");
        ines.presses("Envoyer ma question", "asked");
        assertThat(ines.main()).contains("Votre question est partie", "n’a pas encore répondu");
        readers.read(ines.person(), "mentor-asked");
        ines.presses("J’accepte", "accepted");
        assertThat(ines.main()).contains("06 39 98 01 02");
        ines.taps(FILE, "file");
        readers.read(ines.person(), "mentor-file");
    }

    /** Ten minutes at once, and what was done in them. */
    private void meets(Phone ines, Shopkeeper baker, String link) {
        ines.taps("a[href*='/mentor/day']", "day");
        ines.taps("input[name$='two']", "standby");
        baker.opens(link, "slots");
        baker.taps("10.minutes maintenant", "now");
        ines.reloads("called");
        ines.taps("button[name=go]", "going");
        ines.taps("a[href*='/mentor/note']", "note");
        ines.person().page().locator("input[value=HELD]").check();
        ines.types("input[name$='minutes']", "8");
        ines.types("textarea", NOTE);
        ines.person().page().locator("input[name$='readers'][value=true]").check();
        ines.presses("Enregistrer la note", "noted");
        ines.taps("main a[href*='/mentor/day']", "day-after");
    }

    private void asksForAnother(Shopkeeper baker, Phone ines) {
        ines.taps(FILE, "before");
        String before = ines.main();
        baker.tapsLinkTo("/shop/slots", "back");
        baker.tapsLinkTo("/shop/expert", "expert");
        assertThat(baker.page().textContent("main")).contains("Inès", "Agence Grande Marée", "anglais, français");
        readers.read(baker.person(), "expert");
        readers.opens(baker.person(), "summary", "expert-reasons");
        baker.page().locator("summary").tap();
        baker.tapsThis("button[value=HOURS]", "asked");
        assertThat(baker.page().textContent("main")).contains("La mairie a votre demande", "n’en sait rien");
        readers.read(baker.person(), "expert-asked");
        baker.tapsThis("button[name=stay]", "stays");
        assertThat(baker.page().textContent("main")).doesNotContain("La mairie a votre demande");
        baker.page().locator("summary").tap();
        baker.tapsThis("button[value=HOURS]", "asked-again");
        ines.reloads("unaware");
        assertThat(ines.main()).isEqualTo(before);
    }

    /** Whoever has another shop says no; a reason is one tap. */
    private void somebodyDeclines() {
        claire.goesTo("answers");
        String mentor = claire.page()
                .locator("main tbody tr:not(:has-text('Inès Morel')) td:nth-child(2)")
                .first()
                .evaluate(OWN_WORDS)
                .toString();
        try (Phone other = phone("other")) {
            signsIn(other, mentor);
            other.taps("a[href*='/mentor/pairing']", "offered");
            readers.opens(other.person(), "summary", "mentor-reasons");
            other.person().page().locator("summary").tap();
            String file = other.person().page().url();
            other.taps("button[value=NO_TIME]", "declined");
            other.opens(file, "over");
            assertThat(other.main()).contains("Ce parrainage n’est pas, ou plus, à vous");
            readers.read(other.person(), "mentor-over");
        }
    }

    private void claireSees() {
        looksAtDesk("answers", "answers");
        assertThat(main())
                .contains("La boutique aimerait quelqu’un d’autre que Inès Morel", "Les horaires ne vont pas")
                .contains("ne peut pas cette fois", "Pas assez de temps")
                .contains("Un RIB suffit-il ?");
    }

    private void claireAnswersAndPauses(Phone ines, Shopkeeper baker) {
        claire.page().locator("textarea").fill("Oui, et votre pièce d’identité.");
        claire.press("Répondre à Inès Morel");
        assertThat(main()).contains("La réponse est partie.");
        ines.reloads("answered");
        assertThat(ines.main()).contains("Oui, et votre pièce d’identité.");
        readers.read(ines.person(), "mentor-answered");
        follows(SHOP);
        looksAtDesk(here(), "course");
        pauses("2027-03-12", "2027-03-10");
        assertThat(main()).contains("Ces dates ne conviennent pas");
        pauses("2027-03-10", "2027-03-12");
        assertThat(main()).contains("La pause est notée.", "Du mercredi 10 mars au vendredi 12 mars");
        looksAtDesk(here(), "course-paused");
        baker.tapsLinkTo("/shop/slots", "slots-paused");
        assertThat(baker.page().textContent("main")).contains("en pause du");
        baker.tapsLinkTo("/shop/expert", "expert-paused");
        readers.read(baker.person(), "expert-paused");
        ines.reloads("paused");
        readers.read(ines.person(), "mentor-paused");
        claire.press("Finir la pause maintenant");
        assertThat(main()).contains("La pause est levée");
    }

    private void pauses(String from, String last) {
        claire.page().locator("#from").fill(from);
        claire.page().locator("#last").fill(last);
        claire.press("Mettre en pause");
    }

    /** Whoever goes on reads what was done; whoever was before does not see the shop any more. */
    private void claireHandsOver(Phone ines) {
        String next =
                claire.page().locator("#mentor option").first().innerText().replaceAll(",.*", "");
        claire.press("Confier à un autre expert");
        assertThat(main()).contains(next + " reçoit la proposition.");
        try (Phone other = phone("next")) {
            signsIn(other, next);
            other.taps(FILE, "offered");
            assertThat(other.main()).doesNotContain(NOTE);
            other.presses("J’accepte", "accepted");
            other.taps(FILE, "file");
            assertThat(other.main()).contains(NOTE, "Inès");
            readers.read(other.person(), "mentor-handed-over");
        }
        ines.reloads("replaced");
        assertThat(ines.main())
                .contains("Ce parrainage n’est pas, ou plus, à vous")
                .doesNotContain(SHOP);
    }

    private void claireEnds() {
        claire.goesTo("answers");
        claire.press("Proposer la boutique à");
        assertThat(main()).contains("reçoit la proposition.");
        claire.page().locator("main tbody a").first().click();
        claire.press("L’action est menée à bien");
        assertThat(main()).contains("Le parrainage est fini.", "terminé, action menée à bien");
        looksAtDesk(here(), "course-completed");
        claire.goesTo("answers");
        claire.page().locator("main tbody a").first().click();
        claire.page().locator("#why").selectOption("SHOP_CLOSES");
        claire.press("Arrêter le parrainage");
        assertThat(main()).contains("Le parrainage est fini.", "arrêté");
        looksAtDesk(here(), "course-stopped");
    }

    private void follows(String shop) {
        Locator card = claire.page()
                .locator("section.card")
                .filter(new Locator.FilterOptions().setHasText(shop))
                .first();
        card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Suivre ce parrainage")))
                .click();
        claire.page().waitForLoadState();
    }

    private void looksAtDesk(String place, String what) {
        for (String language : List.of("en", "fr")) {
            claire.goesTo(place + (place.contains("?") ? "&" : "?") + "lang=" + language);
            claire.looksAround(what + "-" + language);
        }
        Page page = claire.page();
        page.setViewportSize(390, 844);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", what)
                .isEqualTo(390);
        page.setViewportSize(1280, 900);
    }

    /** Where she is, as a page of hers. */
    private String here() {
        return claire.page().url().replaceAll(".*/coordinator/([a-z]+\\?).*?(id=[0-9a-f-]+).*", "$1$2");
    }

    private String main() {
        return claire.page().textContent("main").replace('\u00a0', ' ');
    }

    private static void enters(Phone phone, String link) {
        Page page = phone.person().page();
        page.navigate(link);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Entrer"))
                .tap();
        page.waitForURL("**/mentor/day");
    }

    /** With the address everybody of the demonstration has. */
    private void signsIn(Phone phone, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String email = plain.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        SignedInByLink.as(email, phone.person(), demo, post);
    }

    private Phone phone(String name) {
        return new Phone(Person.onPhone(chromium.browser(), "answers-" + name, "fr-FR", false));
    }
}
