package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.echoppe.notification.EveryLetter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every letter as a mail program shows it: on a telephone, at a desk, by day and in the dark; pictures to look at. */
@Tag("long")
class LettersJourney {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Map<String, String> LETTERS = EveryLetter.html();

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void letters_fit_a_telephone() {
        show(360, ColorScheme.LIGHT, "-360");
    }

    @Test
    void letters_fit_the_width_mail_is_written_for() {
        show(600, ColorScheme.LIGHT, "-600");
    }

    @Test
    void letters_are_read_in_the_dark() {
        show(360, ColorScheme.DARK, "-360-dark");
    }

    private static void show(int width, ColorScheme scheme, String name) {
        var options =
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme);
        try (var context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            LETTERS.forEach((letter, html) -> {
                page.setContent(html);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(letter + name + ".png"))
                        .setFullPage(true));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(letter)
                        .isEqualTo(width);
                assertThat(new AxeBuilder(page).withTags(STANDARD).analyze().getViolations())
                        .as("axe at %s%s", letter, name)
                        .isEmpty();
            });
        }
    }
}
