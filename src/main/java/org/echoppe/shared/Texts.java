package org.echoppe.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of a room in one language: {@code org/echoppe/<room>/Texts[_en].properties}, French where nothing else is. */
public record Texts(String room, Locale locale) {

    public static final Locale FRENCH = Locale.FRENCH;

    /** The languages the house speaks, the first one where nothing else is known. */
    public static final List<Locale> LANGUAGES = List.of(FRENCH, Locale.ENGLISH);

    /** The text of a key with its arguments in MessageFormat's way; apostrophes in our bundles are ’, never '. */
    public String of(String key, Object... arguments) {
        String pattern = bundle().getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Whether a room of this name has texts. */
    public static boolean existFor(String room) {
        return Texts.class.getResource("/org/echoppe/" + room + "/Texts.properties") != null;
    }

    public boolean knows(String key) {
        return bundle().containsKey(key);
    }

    private ResourceBundle bundle() {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(
                "org.echoppe." + room + ".Texts", locale, Texts.class.getClassLoader(), noFallback);
    }
}
