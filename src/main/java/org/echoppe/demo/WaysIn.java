package org.echoppe.demo;

import java.util.Locale;
import org.echoppe.shared.Texts;

/** One address for each role: sign-in links work once, for ten minutes; the merchant's link as long as the programme. */
record WaysIn(String coordinator, String mentor, String sponsor, String merchant) {

    private static final String FRAME = "=".repeat(88);

    /** The frame an operator finds in the console. */
    String framed(String url) {
        Texts texts = new Texts("demo", Locale.FRENCH);
        String lines = texts.of(
                "console",
                url,
                coordinator,
                mentor,
                sponsor,
                merchant,
                DemoTown.COORDINATOR_EMAIL,
                DemoTown.MENTOR_EMAIL,
                DemoTown.SPONSOR_EMAIL,
                DemoTown.PASSWORD);
        return "\n" + FRAME + "\n" + lines + "\n" + FRAME;
    }
}
