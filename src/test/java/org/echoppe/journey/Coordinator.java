package org.echoppe.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;

/** What a coordinator does at a desk, in the words of the pages. */
final class Coordinator implements AutoCloseable {

    static final String EMAIL = "claire.vasseur@example.org";
    static final String PASSWORD = "port-aubrac-2027";

    private final Product product;
    private final Person claire;
    private final Page page;

    Coordinator(Browser browser, Product product) {
        this.product = product;
        claire = Person.atDesk(browser, "coordinator", "fr-FR");
        page = claire.page();
    }

    /** Founds the town in an empty installation, with the code of the log. */
    void begins() {
        page.navigate(product.url() + "/");
        claire.looks("welcome");
        claire.findsItAccessible();
        type("Code du journal", product.logged("with the code (\\S+)"));
        type("Nom de la collectivité", "Ville de Port-Aubrac");
        type("Département", "33");
        type("Votre nom", "Claire Vasseur");
        type("Votre adresse électronique", EMAIL);
        type("Votre mot de passe", PASSWORD);
        press("Commencer");
        page.waitForURL("**/account/sign-in");
    }

    void signsIn() {
        page.navigate(product.url() + "/account/sign-in");
        claire.looks("sign-in");
        claire.findsItAccessible();
        page.getByLabel("Adresse électronique").first().fill(EMAIL);
        page.getByLabel("Mot de passe").fill(PASSWORD);
        press("Se connecter");
        page.waitForURL("**/coordinator/home");
        looksAround("home");
    }

    void entersBy(String link) {
        page.navigate(link);
        press("Entrer");
        page.waitForURL("**/coordinator/home");
    }

    void opensTheProgramme(String name, String from, String until) {
        goesTo("programme");
        looksAround("programme-empty");
        type("Nom", name);
        type("Premier jour", from);
        type("Dernier jour", until);
        press("Ouvrir le programme");
        looksAround("programme");
    }

    /** Imports a sheet; what the button says it will import is what must have been imported. */
    void imports(String kind, Path sheet, String button) {
        goesTo("import");
        page.getByLabel(kind).check();
        page.locator("input[type=file]").setInputFiles(sheet);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lire"))
                .click();
        page.waitForLoadState();
        looksAround("import-preview-" + sheet.getFileName());
        press(button);
        page.waitForLoadState();
        looksAround("import-done-" + sheet.getFileName());
    }

    void proposesAndPublishes(String publish) {
        goesTo("matching");
        press("Proposer les parrainages");
        looksAround("matching-proposed");
        press(publish);
        looksAround("matching-published");
    }

    void opensTheAccountOf(String name, String email, String role) {
        goesTo("accounts");
        looksAround("accounts");
        type("Nom", name);
        type("Adresse électronique", email);
        page.getByLabel("Rôle").selectOption(new SelectOption().setLabel(role));
        press("Ouvrir cet accès");
        page.waitForLoadState();
    }

    void looksAt(String folder, String what) {
        goesTo(folder);
        looksAround(what);
    }

    Download downloads(String link) {
        return page.waitForDownload(() -> page.getByText(link).first().click());
    }

    Page page() {
        return page;
    }

    void goesTo(String place) {
        page.navigate(product.url() + "/coordinator/" + place);
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
    }

    void type(String label, String text) {
        page.locator("main input").and(page.getByLabel(label)).first().fill(text);
    }

    void looksAround(String what) {
        claire.looks(what);
        claire.findsItAccessible();
    }

    @Override
    public void close() {
        claire.close();
    }
}
