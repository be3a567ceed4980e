package org.echoppe.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.echoppe.programme.Mode;
import org.echoppe.shared.Texts;

/** The words of a session in somebody's calendar, taken from the letter it comes with. */
record CalendarWords(Draft letter, SessionNews news) {

    Appointment appointment(String partner, String link, Instant said) {
        return new Appointment(
                news.session().value(),
                news.revision(),
                news.window(),
                letter.said(partner) + " · " + letter.said("action"),
                location(),
                description(link),
                said);
    }

    private String location() {
        return news.mode() == Mode.ON_SITE
                ? letter.said("shop") + ", " + letter.said("address")
                : new Texts("notification", letter.language()).of("calendar." + news.mode());
    }

    private String description(String link) {
        var texts = new Texts("notification", letter.language());
        List<String> lines = new ArrayList<>();
        for (String word : List.of("step", "needs")) {
            if (letter.said(word) != null) {
                lines.add(texts.of("calendar." + word, letter.said(word)));
            }
        }
        lines.add(texts.of("calendar." + link));
        lines.add(letter.said(link));
        return String.join("\n", lines);
    }
}
