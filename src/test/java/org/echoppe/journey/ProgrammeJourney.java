package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end: from two spreadsheets to figures, through all four roles. */
class ProgrammeJourney {

    private static final Path SAMPLES = Path.of("src/main/resources/demo");

    private static final String BAKER = "lagarde@example.org";
    private static final String GROCER = "epicerieduquai@example.org";
    private static final String MENTOR = "ines.morel@example.org";
    private static final String SPONSOR = "helene.roux@example.org";

    @TempDir
    private Path home;

    private PostOffice post;
    private Chromium chromium;

    @BeforeEach
    void open() {
        post = PostOffice.open();
        chromium = Chromium.start();
    }

    @AfterEach
    void close() {
        chromium.close();
        post.close();
    }

    @Test
    void from_two_spreadsheets_to_figures_through_all_four_roles() throws Exception {
        Instant start;
        try (Product product = Product.start(home, settings("2027-03-02T08:00:00Z"));
                Coordinator claire = new Coordinator(chromium.browser(), product)) {
            claire.begins();
            claire.signsIn();
            claire.opensTheProgramme("Connect 2027", "2027-02-01", "2027-07-31");
            claire.imports("Commerçants", SAMPLES.resolve("commercants.xlsx"), "Importer 15 commerçants");
            claire.imports("Experts", SAMPLES.resolve("experts.xlsx"), "Importer 22 experts");
            claire.proposesAndPublishes("Publier 15 parrainages");
            claire.opensTheAccountOf("Hélène Roux", SPONSOR, "Financeur : lit les chiffres".replace(" :", "\u00a0:"));
            bakerBooksInThreeTaps();
            start = bothSidesAreInvited();
            anotherMerchantMovesAndCancels();
            claire.looksAt("board", "board");
            claire.looksAt("messages", "messages");
            claire.looksAt("merchants", "merchants");
            claire.looksAt("mentors", "mentors");
        }
        try (Product product =
                Product.start(home, settings(start.plus(Duration.ofMinutes(20)).toString()))) {
            mentorNotesWhatWasDone(product);
            figuresAreRight(product);
        }
    }

    private void bakerBooksInThreeTaps() {
        post.awaitLettersTo(BAKER, 1);
        String link = PostOffice.link(post.lettersTo(BAKER).get(0), "/shop/slots");
        try (var baker = new Shopkeeper(chromium.browser(), "baker", "fr-FR")) {
            baker.opens(link, "slots");
            baker.tapsTheFirstSlot("confirm");
            baker.taps("^Réserver", "booked");
            assertThat(baker.taps()).isEqualTo(3);
            assertThat(baker.page().locator("h1").innerText()).contains("C’est réservé");
        }
        phonePagesAreAccessible(link);
    }

    /**
     * The same pages once more with script on, since axe needs it, in both languages; in a browser that has been on pages
     * for staff and still carries a cookie of theirs, which no phone page answers.
     */
    private void phonePagesAreAccessible(String link) {
        for (String language : List.of("fr", "en")) {
            try (var reader = Person.onPhone(chromium.browser(), "baker-" + language, language, true)) {
                List<Response> answers = new ArrayList<>();
                reader.page().onResponse(answers::add);
                reader.context().addCookies(List.of(new Cookie("csfcfc", "_left").setUrl(link)));
                visit(reader, link + "&lang=" + language, "slots");
                reader.page().locator("button[name=slot]").first().click();
                reader.looks("confirm");
                reader.findsItAccessible();
                visit(reader, link + "&lang=" + language, "again");
                visit(
                        reader,
                        reader.page()
                                .locator("a[href*='/shop/session']")
                                .first()
                                .getAttribute("href"),
                        "session");
                visit(reader, link.replace("/shop/slots", "/shop/action") + "&lang=" + language, "action");
                assertThat(answers).hasSizeGreaterThan(4).noneMatch(answer -> answer.headerValue("set-cookie") != null);
            }
        }
    }

    private static void visit(Person reader, String address, String what) {
        reader.page().navigate(URI.create(reader.page().url()).resolve(address).toString());
        reader.looks(what);
        reader.findsItAccessible();
    }

    /** Both letters carry an invitation that a calendar reads; it starts when the page said. */
    private Instant bothSidesAreInvited() throws Exception {
        VEvent hers = event(post.awaitInvitationsTo(MENTOR, 1).get(0));
        VEvent his = event(post.awaitInvitationsTo(BAKER, 1).get(0));
        assertThat(hers.getUid()).isEqualTo(his.getUid());
        Instant start = Instant.from(hers.getDateTimeStart().getDate());
        assertThat(start).isAfter(Instant.parse("2027-03-02T08:00:00Z"));
        return start;
    }

    private void anotherMerchantMovesAndCancels() throws Exception {
        post.awaitLettersTo(GROCER, 1);
        String link = PostOffice.link(post.lettersTo(GROCER).get(0), "/shop/slots");
        try (var grocer = new Shopkeeper(chromium.browser(), "grocer", "fr-FR")) {
            grocer.opens(link, "slots");
            grocer.tapsTheFirstSlot("confirm");
            grocer.taps("^Réserver", "booked");
            grocer.taps("Changer d’heure", "move");
            grocer.tapsTheFirstSlot("move-confirm");
            grocer.taps("^Déplacer", "moved");
            grocer.taps("^Annuler", "why");
            grocer.taps("livraison", "cancelled");
        }
        List<MimeMessage> letters = post.awaitInvitationsTo(GROCER, 3);
        assertThat(PostOffice.calendar(letters.get(1)).orElseThrow()).contains("METHOD:REQUEST", "SEQUENCE:1");
        assertThat(PostOffice.calendar(letters.get(2)).orElseThrow()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(event(letters.get(2)).getUid())
                .isEqualTo(event(letters.get(0)).getUid());
    }

    private void mentorNotesWhatWasDone(Product product) {
        try (var ines = Person.onPhone(chromium.browser(), "mentor", "fr-FR", true)) {
            SignedInByLink.as(MENTOR, ines, product, post);
            List<Response> answers = new ArrayList<>();
            ines.page().onResponse(answers::add);
            ines.looks("day");
            ines.findsItAccessible();
            press(ines, "J’accepte");
            ines.page().locator("a[href*='/mentor/note']").first().click();
            ines.looks("note");
            ines.findsItAccessible();
            ines.page().locator("input[value=HELD]").check();
            ines.page().locator("input[type=checkbox]").first().check();
            ines.page().locator("input[name$='minutes']").fill("12");
            press(ines, "Enregistrer la note");
            ines.looks("noted");
            ines.findsItAccessible();
            ines.page().navigate(product.url() + "/mentor/availability");
            ines.looks("availability");
            ines.findsItAccessible();
            assertThat(answers)
                    .filteredOn(answer -> answer.url().contains("/mentor/"))
                    .hasSizeGreaterThan(4)
                    .noneMatch(answer -> answer.headerValue("set-cookie") != null);
        }
    }

    private static void press(Person person, String button) {
        person.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(button)))
                .first()
                .click();
        person.page().waitForLoadState();
    }

    /** One held session of twelve minutes, one step, one cancelled: what the sponsor reads on the page and in the workbook. */
    private void figuresAreRight(Product product) throws Exception {
        try (Coordinator claire = new Coordinator(chromium.browser(), product)) {
            claire.signsIn();
            claire.goesTo("reports");
            claire.press("Arrêter les chiffres");
            claire.looksAround("reports");
        }
        try (var helene = Person.atDesk(chromium.browser(), "sponsor", "fr-FR")) {
            SignedInByLink.as(SPONSOR, helene, product, post);
            helene.looks("figures");
            helene.findsItAccessible();
            var file = helene.page().waitForDownload(() -> press(helene, "Télécharger le classeur"));
            assertThat(file.suggestedFilename())
                    .startsWith("parrainage-commerces_")
                    .endsWith(".xlsx");
            var workbook = new Workbook(file.path());
            assertThat(workbook.figure("Commerces accompagnés")).isEqualTo(15);
            assertThat(workbook.figure("Séances réservées")).isEqualTo(2);
            assertThat(workbook.figure("Séances menées à leur terme")).isEqualTo(1);
            assertThat(workbook.figure("Séances annulées")).isEqualTo(1);
            assertThat(workbook.figure("Étapes faites")).isEqualTo(1);
            assertThat(workbook.charts()).isPositive();
            assertThat(workbook.words()).doesNotContain("Lagarde", "Morel", "Vasseur", "06 39 98");
        }
    }

    private static VEvent event(MimeMessage letter) throws Exception {
        var calendar = new CalendarBuilder()
                .build(new StringReader(PostOffice.calendar(letter).orElseThrow()));
        return (VEvent) calendar.getComponent("VEVENT").orElseThrow();
    }

    private Map<String, String> settings(String clock) {
        var settings = new HashMap<>(post.settings());
        settings.put("ECHOPPE_CLOCK", clock);
        return settings;
    }
}
