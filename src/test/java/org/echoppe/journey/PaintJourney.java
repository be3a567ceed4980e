package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.echoppe.testing.Table;
import org.echoppe.testing.WideTown.Shop;
import org.echoppe.testing.WideTown.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long until a shopkeeper sees something on a slow line, beside a bare page of one paragraph and one button on the same line:
 * Chromium slowed down as Lighthouse's mobile preset does, and to 400 kbit/s with 400 ms. Nothing is in the cache.
 */
@Tag("long")
class PaintJourney {

    private static final Map<String, String> SETTINGS = Map.of("ECHOPPE_CLOCK", "2027-03-02T08:00:00Z");
    private static final int ROUNDS = 5;

    /** A line and a phone: round trip in milliseconds, kbit/s down and up, how many times slower the phone is. */
    private record Line(String name, int latency, int down, int up, int slower) {}

    private static final List<Line> LINES =
            List.of(new Line("mobile preset", 150, 1_638, 750, 4), new Line("400 kbit/s, 400 ms", 400, 400, 400, 1));

    /** In milliseconds; the shift has no unit. */
    private record Seen(double largest, double shift, double firstSlot) {}

    private static final String WATCH = """
            window.seen = {largest: 0, shift: 0, slot: 0};
            new PerformanceObserver((list) => list.getEntries().forEach((e) => window.seen.largest = e.startTime))
                .observe({type: 'largest-contentful-paint', buffered: true});
            new PerformanceObserver((list) => list.getEntries().forEach((e) => window.seen.shift += e.value))
                .observe({type: 'layout-shift', buffered: true});
            const look = () => {
                const slot = document.querySelector('button[name=slot]');
                if (slot && slot.offsetHeight > 0) { window.seen.slot = performance.now(); } else { requestAnimationFrame(look); }
            };
            requestAnimationFrame(look);
            """;
    private static final String BARE = "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"/>"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>Page</title><link rel=\"icon\" href=\"data:,\"/>"
            + "</head><body><main><p>Une page nue, avec un bouton.</p><form method=\"post\" action=\"/\"><button>Continuer</button></form>"
            + "</main></body></html>";

    @TempDir
    private Path home;

    @Test
    void pages_of_a_shop_paint_almost_as_soon_as_a_bare_page() throws IOException {
        HttpServer bare = bareServer();
        try (WideProduct wide = WideProduct.onH2(home, SETTINGS, Size.of(1, 2));
                Chromium chromium = Chromium.start()) {
            Map<String, String> pages = pages(wide, bare.getAddress().getPort());
            warm(wide, pages);
            for (Line line : LINES) {
                measure(chromium.browser(), line, pages);
            }
        } finally {
            bare.stop(0);
        }
    }

    private static Map<String, String> pages(WideProduct wide, int bare) throws IOException {
        Shop shop = wide.town().shops().get(0);
        String url = wide.product().url();
        PageForm slots = PageForm.in(
                new BarePhone(url).get("/shop/slots?k=" + shop.token()).body(), "slot");
        String slot = slots.fields().get("slot").replace("-", "&m=");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("bare page", "http://localhost:" + bare + "/");
        pages.put("slots", url + "/shop/slots?k=" + shop.token());
        pages.put("book", url + "/shop/book?k=" + shop.token() + "&s=" + slot);
        return pages;
    }

    private static void warm(WideProduct wide, Map<String, String> pages) throws IOException {
        var phone = new BarePhone(wide.product().url());
        for (int times = 0; times < 200; times++) {
            for (String page : pages.values()) {
                if (page.startsWith(wide.product().url())) {
                    phone.get(page.substring(wide.product().url().length()));
                }
            }
        }
    }

    private static void measure(Browser browser, Line line, Map<String, String> pages) {
        Map<String, List<Seen>> all = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            pages.forEach((name, address) ->
                    all.computeIfAbsent(name, any -> new ArrayList<>()).add(look(browser, line, address)));
        }
        double bare = median(all.get("bare page").stream().map(Seen::largest).toList());
        var table = new Table("P11: first sight, " + line.name(), "page", "LCP ms", "ratio", "shift", "first slot ms");
        all.forEach((name, seen) -> {
            double largest = median(seen.stream().map(Seen::largest).toList());
            double shift = seen.stream().mapToDouble(Seen::shift).max().orElseThrow();
            table.row(
                    name,
                    largest,
                    largest / bare,
                    shift,
                    median(seen.stream().map(Seen::firstSlot).toList()));
            assertThat(shift).as("shift of %s", name).isZero();
        });
        table.print();
    }

    private static Seen look(Browser browser, Line line, String address) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setLocale("fr-FR"))) {
            Page page = context.newPage();
            page.addInitScript(WATCH);
            slowDown(context.newCDPSession(page), line);
            page.navigate(address);
            awaitPaint(page);
            return new Seen(number(page, "largest"), number(page, "shift"), number(page, "slot"));
        }
    }

    /** The page's own rules forbid the browser's tool to wait for an expression by itself. */
    private static void awaitPaint(Page page) {
        for (int times = 0; times < 100 && number(page, "largest") == 0; times++) {
            page.waitForTimeout(100);
        }
        page.waitForTimeout(500);
    }

    private static void slowDown(CDPSession session, Line line) {
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", line.latency());
        network.addProperty("downloadThroughput", line.down() * 1_000 / 8);
        network.addProperty("uploadThroughput", line.up() * 1_000 / 8);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", network);
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", line.slower());
        session.send("Emulation.setCPUThrottlingRate", rate);
    }

    private static double number(Page page, String name) {
        return ((Number) page.evaluate("window.seen." + name)).doubleValue();
    }

    private static HttpServer bareServer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = BARE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
