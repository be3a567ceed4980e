package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was confirmed stays, and what was promised is sent once, even if the server dies in between. */
class DurabilityJourney {

    private static final String CLOCK = "2027-03-02T08:00:00Z";

    @TempDir
    private Path home;

    @Test
    void a_booking_survives_the_server_and_its_mails_leave_once_after_the_restart() throws IOException {
        int mailPort = unusedPort();
        Map<String, String> settings = Map.of(
                "ECHOPPE_DEMO",
                "true",
                "ECHOPPE_CLOCK",
                CLOCK,
                "ECHOPPE_SMTP_HOST",
                "127.0.0.1",
                "ECHOPPE_SMTP_PORT",
                String.valueOf(mailPort));
        try (Chromium chromium = Chromium.start()) {
            String link = bookThenKill(chromium, settings);
            try (PostOffice post = PostOffice.openAt(mailPort);
                    Product again = Product.start(home, settings)) {
                assertThat(bookedHours(chromium, again, link)).isEqualTo(1);
                assertThat(post.awaitAllInvitations(2)).doesNotHaveDuplicates().hasSize(2);
            }
        }
    }

    private String bookThenKill(Chromium chromium, Map<String, String> settings) {
        Product product = Product.start(home, settings);
        try (Coordinator claire = new Coordinator(chromium.browser(), product)) {
            claire.entersBy(product.logged("Coordinatrice\\s+(\\S+)"));
            claire.proposesAndPublishes("Publier 15 parrainages");
            String link = product.logged("Commerçant\\s+(\\S+)");
            try (var merchant = new Shopkeeper(chromium.browser(), "survivor", "fr-FR")) {
                merchant.opens(link, "slots");
                merchant.tapsTheFirstSlot("confirm");
                merchant.taps("^Réserver", "booked");
                assertThat(merchant.page().locator("h1").innerText()).contains("C’est réservé");
            }
            return link.substring(product.url().length());
        } finally {
            product.kill();
        }
    }

    private static int bookedHours(Chromium chromium, Product product, String path) {
        try (var merchant = new Shopkeeper(chromium.browser(), "survivor-again", "fr-FR")) {
            merchant.opens(product.url() + path, "slots");
            return merchant.page().locator("a[href*='/shop/session']").count();
        }
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
