package org.echoppe.notification;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/**
 * Writes letters from templates. A template says its words once; three layouts make of it the subject, the plain text and
 * the HTML, so the three cannot disagree. What people typed is escaped in HTML whether the template asks for it or not.
 */
final class LetterPress {

    private final Configuration subject;
    private final Configuration text;
    private final Configuration html;

    LetterPress(TemplateLoader templates) {
        subject = press(templates, PlainTextOutputFormat.INSTANCE, "layout/subject.ftl");
        text = press(templates, PlainTextOutputFormat.INSTANCE, "layout/text.ftl");
        html = press(templates, HTMLOutputFormat.INSTANCE, "layout/html.ftl");
    }

    Letter write(LetterKind kind, Locale language, Map<String, Object> words) {
        String template = kind.template(language);
        String heading = OneLine.of(print(subject, template, words));
        return new Letter(heading, print(text, template, words).strip() + "\n", print(html, template, words));
    }

    /** Writes a letter from a text that lies in no file. */
    Letter write(OwnSource own, Map<String, Object> words) {
        String heading = OneLine.of(print(own, subject, words));
        return new Letter(heading, print(own, text, words).strip() + "\n", print(own, html, words));
    }

    private static String print(OwnSource own, Configuration press, Map<String, Object> words) {
        try {
            return print(new Template(own.name(), own.source(), press), words, new LimitedPage());
        } catch (IOException e) {
            throw new BrokenTemplateException(own.name(), e);
        }
    }

    private static String print(Configuration press, String template, Map<String, Object> words) {
        try {
            return print(press.getTemplate(template), words, new StringWriter());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the template (%s).".formatted(template), e);
        }
    }

    private static String print(Template template, Map<String, Object> words, Writer page) throws IOException {
        try {
            template.process(words, page);
            return page.toString();
        } catch (TemplateException e) {
            throw new BrokenTemplateException(template.getName(), e);
        }
    }

    private static Configuration press(TemplateLoader templates, OutputFormat format, String layout) {
        var press = new Configuration(Configuration.VERSION_2_3_34);
        press.setTemplateLoader(templates);
        press.setDefaultEncoding("UTF-8");
        press.setOutputFormat(format);
        press.setRecognizeStandardFileExtensions(false);
        press.setLocalizedLookup(false);
        press.setNumberFormat("computer");
        press.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        press.setLogTemplateExceptions(false);
        press.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        press.addAutoImport("mail", layout);
        return press;
    }
}
