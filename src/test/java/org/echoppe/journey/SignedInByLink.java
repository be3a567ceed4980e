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
        int before = ways(email, post).size();
        page.navigate(product.url() + "/account/sign-in");
        page.getByLabel("Adresse électronique").last().fill(email);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Recevoir un lien"))
                .click();
        page.waitForURL("**/account/link-sent");
        looks(person, "link-sent");
        page.navigate(PostOffice.link(newest(email, before, post), "/account/link"));
        looks(person, "link");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Entrer"))
                .click();
        page.waitForLoadState();
    }

    private static void looks(Person person, String what) {
        person.looks(what);
        if (person.hasScript()) {
            person.findsItAccessible();
        }
    }

    /** Other letters may come before it. */
    private static MimeMessage newest(String email, int before, PostOffice post) {
        int letters = post.lettersTo(email).size();
        while (ways(email, post).size() <= before) {
            post.awaitLettersTo(email, ++letters);
        }
        List<MimeMessage> ways = ways(email, post);
        return ways.get(ways.size() - 1);
    }

    private static List<MimeMessage> ways(String email, PostOffice post) {
        return post.lettersTo(email).stream()
                .filter(letter -> PostOffice.text(letter).contains("/account/link"))
                .toList();
    }
}
