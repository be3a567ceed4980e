package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse: goes from one thing to the next, reads what it is called, and presses Enter. */
record Keyboard(Page page) {

    private static final int FURTHEST = 250;
    private static final String NAME = """
            () => {
              const here = document.activeElement;
              const label = here.labels && here.labels[0] ? here.labels[0].innerText : '';
              return (label || here.value || here.innerText || '').trim().replaceAll('\\u00a0', ' ');
            }""";

    /** On to the first thing whose name matches, as far away as it may be; it must be seen to have the focus. */
    Keyboard goTo(String name) {
        for (int steps = 0; steps < FURTHEST; steps++) {
            page.keyboard().press("Tab");
            if (here().matches("(?s)" + name)) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("outline of %s", here())
                        .isNotEqualTo("none");
                return this;
            }
        }
        throw new AssertionError("Nothing on (%s) is called (%s).".formatted(page.url(), name));
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Follows the link or presses the button, and waits for the page that comes of it. */
    void enter() {
        page.waitForNavigation(() -> press("Enter"));
        page.waitForLoadState();
    }

    String here() {
        return String.valueOf(page.evaluate(NAME));
    }
}
