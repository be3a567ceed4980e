package org.echoppe.notification;

import java.util.Arrays;
import java.util.Locale;
import org.echoppe.access.NotAllowedException;
import org.echoppe.shared.Texts;

/** Which letter, in which language. */
public record TextKey(String event, String language) {

    static TextKey of(LetterKind kind, Locale language) {
        return new TextKey(kind.event(), language.getLanguage());
    }

    LetterKind kind() {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.event().equals(event))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("text", event));
    }

    Locale locale() {
        return Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("language", language));
    }

    OwnSource source(String words) {
        return new OwnSource(kind(), locale(), words);
    }
}
