package org.echoppe.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** Signing in as a mentor or a sponsor does: asks for a link, opens it, presses the button it shows. */
final class SignedInByLink {

    private SignedInByLink() {}

    static void as(String email, Person person, Product product, PostOffice post) {
        Page page = person.page();
        int before = post.lettersTo(email).size();
        page.navigate(product.url() + "/account/sign-in");
        page.getByLabel("Adresse électronique").last().fill(email);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Recevoir un lien"))
                .click();
        page.waitForURL("**/account/link-sent");
        person.looks("link-sent");
        person.findsItAccessible();
        page.navigate(PostOffice.link(newest(email, before + 1, post), "/account/link"));
        person.looks("link");
        person.findsItAccessible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Entrer"))
                .click();
        page.waitForLoadState();
    }

    private static MimeMessage newest(String email, int count, PostOffice post) {
        post.awaitLettersTo(email, count);
        List<MimeMessage> letters = post.lettersTo(email);
        return letters.get(letters.size() - 1);
    }
}
