package org.echoppe.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.echoppe.guards.Markup.Element;
import org.junit.jupiter.api.Test;

/** Every page keeps the house's word: one bean each, the right layout, no text, style or script of its own. */
class PagesTest {

    private static final String PHONE_LAYOUT = "WEB-INF/layout/phone.xhtml";
    private static final String OUR_STYLE =
            "<style><h:outputText value=\"#{assets.phoneStyle}\" escape=\"false\"/></style>";

    /** They say one thing and ask nothing. */
    private static final Set<String> STILL = Set.of("account/link-sent.xhtml", "account/link-expired.xhtml");

    /** Attributes a person reads or hears. */
    private static final Set<String> SPOKEN = Set.of(
            "alt",
            "aria-label",
            "caption",
            "converterMessage",
            "emptyMessage",
            "filterPlaceholder",
            "footerText",
            "header",
            "headerText",
            "hint",
            "itemLabel",
            "label",
            "lead",
            "legend",
            "note",
            "placeholder",
            "pt:alt",
            "pt:aria-label",
            "pt:placeholder",
            "requiredMessage",
            "summary",
            "term",
            "text",
            "title",
            "validatorMessage",
            "word");

    private static final Set<String> SPOKEN_BY_VALUE =
            Set.of("commandButton", "commandLink", "link", "button", "outputLabel", "outputText", "pageTitle", "fact");

    @Test
    void pages_are_found_at_all() {
        assertThat(Page.withAddress()).hasSizeGreaterThan(5);
    }

    @Test
    void every_page_has_its_bean_and_asks_it() {
        assertThat(Page.withAddress())
                .filteredOn(page -> !STILL.contains(page.toString()))
                .allSatisfy(page -> {
                    assertThat(beans()).as("bean of %s", page).contains(page.beanName());
                    assertThat(page.asksItsBean())
                            .as("%s asks %s", page, page.beanReference())
                            .isTrue();
                });
    }

    @Test
    void every_page_bean_has_its_page() {
        List<String> pages = Stream.concat(Page.withAddress().stream(), Page.errors())
                .map(Page::beanName)
                .toList();

        assertThat(beans()).isNotEmpty().allSatisfy(bean -> assertThat(pages).contains(bean));
    }

    @Test
    void phone_pages_say_themselves_that_they_keep_no_state() {
        assertThat(Page.all())
                .filteredOn(Page::isForPhones)
                .allSatisfy(page -> assertThat(page.text())
                        .as(page.toString())
                        .containsPattern("<ui:composition[^>]*>\\s*<f:view transient=\"true\"/>"));
    }

    @Test
    void phone_pages_know_nothing_of_primefaces() {
        assertThat(Page.all())
                .filteredOn(Page::isForPhones)
                .allSatisfy(page -> assertThat(page.text())
                        .as(page.toString())
                        .doesNotContain("\"primefaces\"", "http://primefaces.org/ui"));
    }

    @Test
    void every_page_wears_the_layout_of_its_audience() {
        assertThat(Stream.concat(Page.withAddress().stream(), Page.errors()))
                .allSatisfy(page -> assertThat(page.template())
                        .as(page.toString())
                        .contains("/WEB-INF/layout/" + layoutOf(page) + ".xhtml"));
    }

    /** A sponsor only reads, on whatever screen: the desk's look without PrimeFaces. */
    private static String layoutOf(Page page) {
        boolean isRead = page.toString().startsWith("sponsor/");
        return isRead ? "reading" : page.isForPhones() ? "phone" : "staff";
    }

    @Test
    void no_page_has_words_of_its_own() {
        assertThat(Page.all())
                .allSatisfy(page -> assertThat(Markup.of(page.text()).words())
                        .as("words in %s", page)
                        .noneMatch(Markup::hasWords));
    }

    @Test
    void no_attribute_that_is_read_has_words_of_its_own() {
        assertThat(Page.all())
                .allSatisfy(page -> assertThat(Markup.of(page.text()).elements())
                        .as("attributes in %s", page)
                        .flatExtracting(PagesTest::spoken)
                        .noneMatch(Markup::hasWords));
    }

    /** The phone layout alone brings the phone style along, as one piece; a second style element would be one too many. */
    @Test
    void the_phone_layout_brings_our_style_sheet_and_nothing_else() {
        Page layout = Page.all().stream()
                .filter(page -> page.toString().equals(PHONE_LAYOUT))
                .findFirst()
                .orElseThrow();

        assertThat(layout.text()).containsOnlyOnce("<style").contains(OUR_STYLE);
    }

    @Test
    void no_page_has_style_or_script_of_its_own() {
        assertThat(Page.all())
                .allSatisfy(page -> assertThat(Markup.of(withoutOurStyle(page)).elements())
                        .as(page.toString())
                        .noneMatch(PagesTest::isStyleOrScript));
    }

    private static String withoutOurStyle(Page page) {
        return page.toString().equals(PHONE_LAYOUT) ? page.text().replace(OUR_STYLE, "") : page.text();
    }

    @Test
    void no_page_names_another_host() {
        assertThat(Page.all())
                .allSatisfy(page -> assertThat(Markup.of(page.text()).elements())
                        .as(page.toString())
                        .flatExtracting(element -> element.attributes().entrySet())
                        .filteredOn(attribute -> Set.of("src", "href", "action").contains(attribute.getKey()))
                        .noneMatch(attribute -> attribute.getValue().matches("(https?:)?//.*")));
    }

    private static List<String> beans() {
        return Sources.under(Sources.JAVA, "Page.java").stream()
                .filter(file -> file.getParent().endsWith(Path.of("web")))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
    }

    private static List<String> spoken(Element element) {
        return element.attributes().entrySet().stream()
                .filter(attribute -> SPOKEN.contains(attribute.getKey())
                        || attribute.getKey().equals("value") && SPOKEN_BY_VALUE.contains(element.name()))
                .filter(attribute -> !element.name().equals("tagAttribute"))
                .map(attribute -> attribute.getValue())
                .toList();
    }

    /** A call of a PrimeFaces widget by a component is no inline script: PrimeFaces lifts it into one with a nonce. */
    private static boolean isStyleOrScript(Element element) {
        boolean isInline = element.name().equals("style")
                || element.name().equals("script") && !element.attributes().containsKey("src");
        return isInline
                || element.attributes().entrySet().stream()
                        .anyMatch(attribute -> attribute.getKey().matches("(pt:)?(style|on[a-z]+)")
                                && !attribute.getValue().matches("PF\\('\\w+'\\)\\.\\w+\\(\\)"));
    }
}
