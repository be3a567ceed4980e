package org.echoppe.matching;

import java.util.List;
import java.util.Locale;
import org.echoppe.programme.ActionCode;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** Reasons and obstacles as sentences of the reader's language. */
public record PairingWords(Locale locale) {

    public String say(Reason reason) {
        Texts texts = texts();
        String key = (reason.favourable() ? "for." : "against.") + reason.criterion();
        return reason.criterion() == Criterion.MODE
                ? texts.of(key + '.' + reason.arguments().get(0))
                : texts.of(key, said(reason));
    }

    private Object[] said(Reason reason) {
        List<String> arguments = reason.arguments();
        return switch (reason.criterion()) {
            case SKILL -> new Object[] {action(arguments.get(0)), level(arguments)};
            case LANGUAGE -> new Object[] {language(arguments.get(0))};
            case QUIET_TIME ->
                arguments.stream()
                        .map(minutes -> Wording.length(Long.parseLong(minutes), locale))
                        .toArray();
            default -> arguments.stream().map(Long::valueOf).toArray();
        };
    }

    /** Why a merchant is alone, and what would help: the criterion that leaves nobody (or null), and how many those before it leave. */
    public String alone(ActionCode wished, Criterion inTheWay, int suitable) {
        String key = "alone." + (inTheWay == null ? "NOTHING" : inTheWay);
        return texts().of(key, action(wished.name()), suitable);
    }

    private String level(List<String> arguments) {
        return arguments.size() > 1 ? new Texts("mentor", locale).of("level." + arguments.get(1)) : "";
    }

    /** Inside a sentence, names of actions begin small. */
    private String action(String code) {
        String name = new Texts("programme", locale).of("action." + ActionCode.valueOf(code));
        return name.substring(0, 1).toLowerCase(locale) + name.substring(1);
    }

    private String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale);
    }

    private Texts texts() {
        return new Texts("matching", locale);
    }
}
