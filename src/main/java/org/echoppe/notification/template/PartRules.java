package org.echoppe.notification.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the pieces of a letter are given: the message its subject, a fact its name, a button the address it leads to. */
final class PartRules {

    private static final Pattern GIVEN = Pattern.compile("(?s)(subject|name|to)\\s*=\\s*(.+)");

    private PartRules() {}

    static List<Flaw> of(Piece part, Vocabulary vocabulary) {
        String wanted = wanted(part);
        Matcher given = GIVEN.matcher(part.inside());
        if (wanted.isEmpty()) {
            return part.inside().isEmpty() ? List.of() : List.of(Flaw.at(part.line(), "given", part.inside()));
        }
        if (!given.matches() || !given.group(1).equals(wanted)) {
            return List.of(Flaw.at(part.line(), "missing." + wanted));
        }
        boolean isLink =
                vocabulary.word(given.group(2).strip()).filter(Word::isLink).isPresent();
        return wanted.equals("to") && !isLink ? List.of(Flaw.at(part.line(), "to", given.group(2))) : List.of();
    }

    /** What is said in it, without the names of what is given. */
    static String values(Piece part) {
        Matcher given = GIVEN.matcher(part.inside());
        return given.matches() ? given.group(2) : part.inside();
    }

    private static String wanted(Piece part) {
        return switch (part.name()) {
            case "@mail.message" -> "subject";
            case "@mail.fact" -> "name";
            case "@mail.button" -> "to";
            default -> "";
        };
    }
}
