package org.echoppe.notification;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.echoppe.notification.template.Vocabulary;
import org.echoppe.shared.Texts;

/** The letters as the application brings them: their sources, the words they use, and when each is sent. */
final class DefaultTexts {

    private static final Pattern ABOUT = Pattern.compile("(?s)\\A\\s*<#--\\s*(.*?)\\s*-->");

    private final TemplateLoader templates;
    private final Map<LetterKind, Vocabulary> vocabularies = new ConcurrentHashMap<>();

    DefaultTexts(TemplateLoader templates) {
        this.templates = templates;
    }

    String source(LetterKind kind, Locale language) {
        try {
            Object found = templates.findTemplateSource(kind.template(language));
            try (var file = templates.getReader(found, "UTF-8")) {
                var words = new StringWriter();
                file.transferTo(words);
                return words.toString();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the template (%s).".formatted(kind.template(language)), e);
        }
    }

    /** The same as somebody edits it: without what the first line says about it. */
    String editable(LetterKind kind, Locale language) {
        return ABOUT.matcher(source(kind, language)).replaceFirst("").stripLeading();
    }

    /** What any language of the kind says. */
    Vocabulary vocabulary(LetterKind kind) {
        return vocabularies.computeIfAbsent(kind, this::read);
    }

    /** To whom it goes and when, as its template says in its first line. */
    String about(LetterKind kind, Locale language) {
        Matcher about = ABOUT.matcher(source(kind, language));
        return about.find() ? about.group(1).replaceAll("\\s+", " ") : kind.event();
    }

    private Vocabulary read(LetterKind kind) {
        List<String> sources =
                Texts.LANGUAGES.stream().map(language -> source(kind, language)).toList();
        return Vocabulary.of(sources);
    }
}
