package org.echoppe.notification;

import freemarker.cache.TemplateLoader;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.echoppe.notification.sms.PlainText;
import org.echoppe.notification.sms.Segments;

/**
 * Writes short messages from templates, with plain signs. Names become shorter until the whole fits one piece; a link and
 * the rest of the words never do.
 */
final class SmsPress {

    /** What stands for a link's token here is two signs shorter than the token. */
    private static final String TOKEN = "k".repeat(43);

    private static final int[] LONGEST_NAMES = {60, 40, 32, 26, 22, 19, 16, 14, 12, 10, 8};

    private final Configuration press = new Configuration(Configuration.VERSION_2_3_34);

    SmsPress(TemplateLoader templates) {
        press.setTemplateLoader(templates);
        press.setDefaultEncoding("UTF-8");
        press.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        press.setRecognizeStandardFileExtensions(false);
        press.setLocalizedLookup(false);
        press.setNumberFormat("computer");
        press.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        press.setLogTemplateExceptions(false);
        press.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    }

    /** @param placeholder what keeps the place of the link's token */
    String write(LetterKind kind, Locale language, Map<String, Object> words, String placeholder) {
        var names = new SmsNames(words);
        return IntStream.of(LONGEST_NAMES)
                .mapToObj(most -> print(kind.template(language), names.within(most)))
                .filter(text -> segments(text, placeholder).isOne())
                .findFirst()
                .orElseGet(() -> print(kind.template(language), names.within(LONGEST_NAMES[LONGEST_NAMES.length - 1])));
    }

    /** How the message will be counted once the token is in its place. */
    static Segments segments(String text, String placeholder) {
        return Segments.of(withToken(text, placeholder));
    }

    private static String withToken(String text, String placeholder) {
        return text.replace(placeholder, TOKEN);
    }

    private String print(String template, Map<String, Object> words) {
        try {
            var page = new StringWriter();
            press.getTemplate(template).process(words, page);
            return PlainText.of(page.toString().replaceAll("\\s*\\R\\s*", " "));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the template (%s).".formatted(template), e);
        } catch (TemplateException e) {
            throw new BrokenTemplateException(template, e);
        }
    }
}
