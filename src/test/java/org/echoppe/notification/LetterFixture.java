package org.echoppe.notification;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A letter press over the real templates, and the words of a session in a fictional town. */
final class LetterFixture {

    private LetterFixture() {}

    static LetterPress press() {
        try {
            return new LetterPress(new FileTemplateLoader(new File("templates/mail")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DefaultTexts defaults() {
        try {
            return new DefaultTexts(new FileTemplateLoader(new File("templates/mail")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> words(String language) {
        return wordsWith(language, "Boulangerie Lagarde");
    }

    /** Every word any template may ask for; what a person types is {@code typed}. */
    static Map<String, Object> wordsWith(String language, String typed) {
        Map<String, Object> words = required(language, typed);
        words.put("before", "lundi 30 novembre, 10\u00a0h");
        words.put("reason", typed);
        words.put("step", typed);
        words.put("needs", typed);
        words.put("left", typed);
        words.put("byMentor", "yes");
        words.put("sessions", List.of(typed, typed));
        words.put("toNote", typed);
        words.put("toAnswer", typed);
        words.put("undelivered", typed);
        words.put("stopLink", "https://echoppe.example.org/shop/channels?k=token&stop=1");
        return words;
    }

    /** Only the words templates may count on: the town has no telephone, the session no step. */
    static Map<String, Object> required(String language, String typed) {
        Map<String, Object> words = new HashMap<>();
        for (String name : new String[] {
            "recipient",
            "until",
            "shop",
            "person",
            "mentor",
            "organisation",
            "address",
            "action",
            "day",
            "start",
            "minutes",
            "minutesLeft",
            "from",
            "last",
            "why",
            "question",
            "answer",
            "lastWeek",
            "thisWeek"
        }) {
            words.put(name, typed);
        }
        words.put("language", language);
        words.put("mode", "ON_SITE");
        words.put("town", Map.of("name", typed, "the", typed, "colour", "#0B5D5E", "email", "mairie@example.org"));
        for (String link : new String[] {
            "bookingLink",
            "sessionLink",
            "mentorLink",
            "signInLink",
            "earlierLink",
            "answersLink",
            "pairingLink",
            "resumeLink",
            "homeLink",
            "availabilityLink",
            "afterLink",
            "stillLink"
        }) {
            words.put(link, "https://echoppe.example.org/shop/slots?k=token&id=1");
        }
        return words;
    }
}
