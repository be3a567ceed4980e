package org.echoppe.notification;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.echoppe.notification.template.Flaw;
import org.echoppe.notification.template.Rules;
import org.echoppe.notification.template.Vocabulary;
import org.echoppe.notification.template.Word;

/**
 * Tries a town's own text before it is used: it is read by the rules, then printed with all that people might have typed,
 * beside the default text, whose addresses it must lead to as well.
 */
record Proof(LetterPress press, DefaultTexts defaults) {

    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_TEXT = 50_000;

    /** What keeps it from being used; none where it may be. */
    List<Flaw> flawsIn(OwnSource own) {
        Vocabulary vocabulary = defaults.vocabulary(own.kind());
        List<Flaw> broken = Rules.brokenBy(own.source(), vocabulary);
        return broken.isEmpty() ? printed(own, vocabulary) : broken;
    }

    private List<Flaw> printed(OwnSource own, Vocabulary vocabulary) {
        Set<Flaw> flaws = new LinkedHashSet<>();
        for (Sample sample : Sample.all(vocabulary, own.language())) {
            flaws.addAll(printed(own, vocabulary, sample.words(vocabulary)));
        }
        return List.copyOf(flaws);
    }

    private List<Flaw> printed(OwnSource own, Vocabulary vocabulary, Map<String, Object> words) {
        try {
            Letter letter = press.write(own, words);
            Letter usual = press.write(own.kind(), own.language(), words);
            List<Flaw> flaws = new ArrayList<>(missingLinks(vocabulary, letter, usual));
            measured(letter).ifPresent(flaws::add);
            return flaws;
        } catch (BrokenTemplateException e) {
            return List.of(flaw(own, e.getCause()));
        }
    }

    private static List<Flaw> missingLinks(Vocabulary vocabulary, Letter letter, Letter usual) {
        return vocabulary.links().stream()
                .map(Word::name)
                .filter(link -> usual.text().contains(Sample.link(link)))
                .filter(link -> !letter.text().contains(Sample.link(link)))
                .map(link -> Flaw.at(0, "link", link))
                .toList();
    }

    private static Optional<Flaw> measured(Letter letter) {
        if (letter.subject().isBlank()) {
            return Optional.of(Flaw.at(0, "subjectEmpty"));
        }
        boolean isLong =
                letter.subject().length() > LONGEST_SUBJECT || letter.text().length() > LONGEST_TEXT;
        return isLong ? Optional.of(Flaw.at(0, "tooLong")) : Optional.empty();
    }

    private static Flaw flaw(OwnSource own, Throwable cause) {
        if (cause instanceof InvalidReferenceException absent) {
            String word = String.valueOf(absent.getBlamedExpressionString());
            return Flaw.at(lineOf(own, absent), "absent", word, "<#if " + word + "??>");
        }
        if (cause instanceof ParseException unread) {
            return Flaw.at(unread.getLineNumber(), "syntax");
        }
        return cause instanceof TemplateException failed
                ? Flaw.at(lineOf(own, failed), "fails")
                : Flaw.at(0, "tooLong");
    }

    private static int lineOf(OwnSource own, TemplateException failed) {
        boolean isOwn = own.name().equals(failed.getTemplateSourceName()) && failed.getLineNumber() != null;
        return isOwn ? failed.getLineNumber() : 0;
    }
}
