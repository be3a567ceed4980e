package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page asked for by everybody: a folder's pages answer their role alone, others learn nothing. */
class AccessJourney {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Set<String> GUARDED = Set.of("coordinator", "mentor", "sponsor");
    private static final String NOBODY = "nobody";
    private static final String NONCE = "YzE5MDk2MTItYzdhMi00NTZjLTg0NTEtMTdkYTkwMWMxNmMz";

    @TempDir
    private Path home;

    @Test
    void every_page_answers_its_role_and_nobody_else() throws IOException {
        try (Product product = Product.start(home, Map.of("ECHOPPE_DEMO", "true"));
                Chromium chromium = Chromium.start()) {
            anAddressPosingAsASentFormIsRefusedAndSpendsNothing(product, chromium);
            Map<String, BrowserContext> people = peopleOf(product, chromium);
            List<String> wrong = new ArrayList<>();
            for (String page : pages()) {
                people.forEach((role, context) -> judge(page, role, answer(context, product.url() + page), wrong));
            }
            assertThat(wrong).isEmpty();
            foreignIdsAreNotFound(product, people);
            forgedLinksAreAllAnsweredAlike(product, people.get(NOBODY));
        }
    }

    /** The links stay good: {@link #peopleOf} enters by them afterwards. */
    private static void anAddressPosingAsASentFormIsRefusedAndSpendsNothing(Product product, Chromium chromium) {
        BrowserContext nobody = chromium.browser().newContext();
        for (String state : List.of("jakarta.faces.ViewState", "link%3Ajakarta.faces.ViewState")) {
            for (String whose : List.of("Coordinatrice", "Expert", "Financeur")) {
                String form = "&link=link&link%3Aenter=x&primefaces.nonce=" + NONCE + "&" + state + "=stateless";
                APIResponse answer = answer(nobody, product.logged(whose + "\\s+(\\S+)") + form);
                assertThat(answer.status()).as(state).isEqualTo(403);
                assertThat(nobody.cookies()).as(state).isEmpty();
            }
        }
    }

    private static void judge(String page, String role, APIResponse answer, List<String> wrong) {
        String folder = page.split("/")[1];
        boolean right = GUARDED.contains(folder) ? isGuarded(folder, role, answer) : isOpen(folder, answer);
        if (!right) {
            wrong.add("%s gets %d for %s".formatted(role, answer.status(), page));
        }
    }

    private static boolean isGuarded(String folder, String role, APIResponse answer) {
        if (role.equals(NOBODY)) {
            return answer.status() == 302 && answer.headers().get("location").contains("/account/sign-in?asked=");
        }
        return role.equals(folder) ? Set.of(200, 302, 404).contains(answer.status()) : answer.status() == 403;
    }

    /** A merchant’s page without a link is gone; pages of the account are for all, or lead to signing in. */
    private static boolean isOpen(String folder, APIResponse answer) {
        return folder.equals("shop") ? answer.status() == 410 : Set.of(200, 302).contains(answer.status());
    }

    private static void foreignIdsAreNotFound(Product product, Map<String, BrowserContext> people) {
        String link = product.logged("Commerçant\\s+(\\S+)");
        String nobodys = UUID.randomUUID().toString();
        Map<String, String> asked = Map.of(
                product.url() + "/coordinator/merchant?id=" + nobodys, "coordinator",
                product.url() + "/coordinator/mentor?id=" + nobodys, "coordinator",
                product.url() + "/coordinator/message?id=" + nobodys, "coordinator",
                product.url() + "/coordinator/merchant?id=%27%20or%201=1", "coordinator",
                product.url() + "/mentor/note?id=" + nobodys, "mentor",
                link.replace("/shop/slots", "/shop/session") + "&id=" + nobodys, NOBODY);
        asked.forEach(
                (address, role) -> assertThat(answer(people.get(role), address).status())
                        .as(address)
                        .isEqualTo(404));
    }

    private static void forgedLinksAreAllAnsweredAlike(Product product, BrowserContext nobody) {
        String link = product.logged("Commerçant\\s+(\\S+)");
        assertThat(answer(nobody, link).status()).isEqualTo(200);
        List<String> forged = List.of(
                link.substring(0, link.length() - 1),
                link + "x",
                link.replaceAll("k=.*", "k=" + "A".repeat(43)),
                link.replaceAll("k=.*", "k="),
                product.logged("Expert\\s+(\\S+)").replace("/account/link", "/shop/slots"));
        Set<String> answers = Set.copyOf(forged.stream()
                .map(address -> answer(nobody, address))
                .map(answer -> answer.status() + " " + answer.text())
                .map(text -> text.replaceAll("nonce[^>]*|k=[^\"&]*", ""))
                .distinct()
                .toList());
        assertThat(answers).hasSize(1).allSatisfy(text -> assertThat(text).startsWith("410"));
    }

    private static APIResponse answer(BrowserContext context, String address) {
        return context.request().get(address, RequestOptions.create().setMaxRedirects(0));
    }

    private static Map<String, BrowserContext> peopleOf(Product product, Chromium chromium) {
        Map<String, BrowserContext> people = new LinkedHashMap<>();
        people.put(NOBODY, chromium.browser().newContext());
        people.put("coordinator", entered(chromium, product.logged("Coordinatrice\\s+(\\S+)")));
        people.put("mentor", entered(chromium, product.logged("Expert\\s+(\\S+)")));
        people.put("sponsor", entered(chromium, product.logged("Financeur\\s+(\\S+)")));
        return people;
    }

    private static BrowserContext entered(Chromium chromium, String link) {
        BrowserContext context = chromium.browser().newContext();
        Page page = context.newPage();
        page.navigate(link);
        page.getByRole(AriaRole.BUTTON).first().click();
        page.waitForLoadState();
        return context;
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF"))
                    .map(file -> file.replace(".xhtml", ""))
                    .sorted()
                    .toList();
        }
    }
}
