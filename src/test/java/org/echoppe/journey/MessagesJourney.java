package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is written to says how, and whether at all; who writes says what, and sees what became of it. */
class MessagesJourney {

    private static final String BAKER = "lagarde@example.org";
    private static final String TOWN = "coordination@example.org";
    private static final List<String> STAFF = List.of("messages", "texts", "text?event=invitation&language=fr");

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
        settings.putAll(Map.of("ECHOPPE_DEMO", "true", "ECHOPPE_CLOCK", "2027-03-02T13:30:00Z"));
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
    void a_shop_says_stop_in_one_tap_and_comes_back_as_easily() throws MessagingException {
        claire.entersBy(demo.logged("Coordinatrice\\s+(\\S+)"));
        claire.proposesAndPublishes("Publier 15 parrainages");
        post.awaitLettersTo(BAKER, 1);
        MimeMessage invitation = post.lettersTo(BAKER).get(0);
        assertThat(invitation.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String stop = PostOffice.link(invitation, "/shop/channels");

        try (Shopkeeper baker = new Shopkeeper(Person.onPhone(chromium.browser(), "baker", "fr-FR", false))) {
            baker.opens(stop, "stop-asked");
            readers.read(baker.person(), "shop-stop");
            baker.opens(stop.replaceAll("[?&]stop[^&]*", ""), "channels");
            assertThat(hears(baker)).as("before anything was pressed").isTrue();
            baker.opens(stop, "stop-asked-again");
            baker.taps("Ne plus recevoir ces messages", "stopped");
            assertThat(baker.page().locator("main").innerText()).contains("ne vous écrit plus de lui-même");
            assertThat(hears(baker)).isFalse();
            readers.read(baker.person(), "shop-stopped");
            baker.page().locator("input[name=PROGRAMME_MAIL]").check();
            baker.taps("Garder ces choix", "back");
            assertThat(hears(baker)).isTrue();
            assertThat(baker.page().locator("main").innerText()).contains("Choisi par vous");
        }
    }

    private static boolean hears(Shopkeeper baker) {
        return baker.page().locator("input[name=PROGRAMME_MAIL]").isChecked();
    }

    @Test
    void a_coordinator_writes_a_letter_in_her_own_words_and_takes_it_back() {
        claire.entersBy(demo.logged("Coordinatrice\\s+(\\S+)"));
        STAFF.forEach(page -> looksInBothLanguages(page, page.replaceAll("\\W.*", "")));
        Page page = claire.page();
        String ours = own(page);

        write(page, ours.replaceFirst("Bonjour", "Bonjour \\${nobody}"), "Utiliser ce texte");
        assertThat(main(page)).contains("ne peut pas être utilisé", "nobody", "n’est pas un mot de ce message");
        claire.looksAround("text-flawed");

        write(page, ours.replaceFirst("Bonjour", "Bien le bonjour"), "Utiliser ce texte");
        assertThat(main(page)).contains("le prochain message part avec ce texte");
        claire.press("M’envoyer un essai");
        post.awaitLettersTo(TOWN, 1);
        assertThat(PostOffice.text(post.lettersTo(TOWN).get(0))).contains("Bien le bonjour");

        claire.press("Revenir au texte d’Échoppe");
        assertThat(own(page)).isEqualTo(ours);
        assertThat(main(page)).contains("Le vôtre reste dans l’historique");
        claire.looksAround("text-back");
    }

    /** French last: what was chosen last is what is read next. */
    private void looksInBothLanguages(String page, String what) {
        for (String language : List.of("en", "fr")) {
            claire.goesTo(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
            claire.looksAround(what + "-" + language);
            claire.page().setViewportSize(390, 844);
            claire.looksAround(what + "-" + language + "-phone");
            claire.page().setViewportSize(1280, 900);
        }
    }

    private void write(Page page, String text, String button) {
        page.locator("textarea").first().fill(text);
        claire.press(button);
    }

    private static String own(Page page) {
        return page.locator("textarea").first().inputValue();
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }
}
