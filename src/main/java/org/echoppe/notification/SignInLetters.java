package org.echoppe.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import org.echoppe.access.SignInLinkRequested;

/** Sends the link to who asked to sign in by one. */
@ApplicationScoped
class SignInLetters {

    @Inject
    private Correspondence correspondence;

    void on(@Observes SignInLinkRequested asked) {
        var recipient = Recipient.of(asked.name(), asked.email(), asked.language());
        correspondence.post(correspondence
                .to(recipient, LetterKind.SIGN_IN_LINK, asked.municipality())
                .carriesSignInLink(asked.link(), asked.account().value(), asked.validUntil())
                .leads("signInLink", "/account/link?k={k}" + pageAfter(asked)));
    }

    private static String pageAfter(SignInLinkRequested asked) {
        return asked.asked() == null ? "" : "&asked=" + URLEncoder.encode(asked.asked(), UTF_8);
    }
}
