package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Somebody with a browser of their own. Every page they look at is checked with axe, and for foreign hosts and errors. */
final class Person implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final Page page;
    private final String name;
    private final boolean script;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> hosts = new ConcurrentSkipListSet<>();

    private Person(BrowserContext context, String name, boolean script) {
        this.context = context;
        this.name = name;
        this.script = script;
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(this::noteHost);
    }

    static Person atDesk(Browser browser, String name, String language) {
        return new Person(browser.newContext(options(language).setViewportSize(1280, 900)), name, true);
    }

    static Person onPhone(Browser browser, String name, String language, boolean script) {
        return onPhone(browser, name, language, script, 390, 844);
    }

    static Person onPhone(Browser browser, String name, String language, boolean script, int width, int height) {
        var options = options(language)
                .setViewportSize(width, height)
                .setHasTouch(true)
                .setIsMobile(true)
                .setJavaScriptEnabled(script);
        return new Person(browser.newContext(options), name, script);
    }

    boolean hasScript() {
        return script;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Takes a picture; no foreign host and no complaint of the browser is tolerated. */
    void looks(String what) {
        takePicture(PICTURES.resolve(name + "-" + what + ".png"));
        assertThat(hosts)
                .as("hosts asked by %s", page.url())
                .containsExactly(URI.create(page.url()).getAuthority());
        assertThat(complaints).as("complaints of the browser at %s", page.url()).isEmpty();
    }

    /** The browser has no picture to give now and then when the machine is busy; it is asked once more. */
    private void takePicture(Path file) {
        var whole = new Page.ScreenshotOptions().setPath(file).setFullPage(true);
        try {
            page.screenshot(whole);
        } catch (PlaywrightException none) {
            page.screenshot(whole);
        }
    }

    /** Asks axe about the page being looked at; axe itself needs script, which a frame that shows a letter does not allow. */
    void findsItAccessible() {
        if (!script) {
            throw new IllegalStateException("Axe cannot run for (%s), who has no script.".formatted(name));
        }
        var violations = new AxeBuilder(page)
                .withTags(STANDARD)
                .exclude("iframe")
                .analyze()
                .getViolations();
        assertThat(violations.stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml()))
                .as("axe at %s", page.url())
                .isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    private void noteHost(Request request) {
        if (request.url().startsWith("http")) {
            hosts.add(URI.create(request.url()).getAuthority());
        }
    }

    private static Browser.NewContextOptions options(String language) {
        return new Browser.NewContextOptions().setLocale(language).setTimezoneId("Europe/Paris");
    }
}
