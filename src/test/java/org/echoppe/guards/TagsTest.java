package org.echoppe.guards;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Our tag language: every tag and attribute is described, and pages use no other. */
class TagsTest {

    private static final Path TAGS = Sources.WEBAPP.resolve("WEB-INF/tags");
    private static final String OURS = "http://echoppe.org/tags";

    private Map<String, Element> tags;

    @BeforeEach
    void read_the_library() {
        Element library = TagLibrary.read(TAGS.resolve("echoppe.taglib.xml"));
        tags = TagLibrary.children(library, "tag").stream()
                .collect(toMap(tag -> TagLibrary.text(tag, "tag-name"), tag -> tag));
    }

    @Test
    void every_tag_file_is_in_the_library_under_its_own_name() {
        assertThat(Sources.under(TAGS, ".xhtml"))
                .isNotEmpty()
                .extracting(file -> file.getFileName().toString().replace(".xhtml", ""))
                .containsExactlyInAnyOrderElementsOf(tags.keySet());
    }

    @Test
    void every_tag_and_attribute_is_described_in_a_sentence() {
        assertThat(tags).allSatisfy((name, tag) -> {
            assertThat(TagLibrary.text(tag, "description")).as(name).matches("(?s)\\p{Lu}.{14,}\\.");
            assertThat(TagLibrary.children(tag, "attribute")).allSatisfy(attribute -> {
                assertThat(TagLibrary.text(attribute, "description"))
                        .as("%s.%s", name, TagLibrary.text(attribute, "name"))
                        .matches("(?s).{8,}\\.");
                assertThat(TagLibrary.text(attribute, "required")).as(name).matches("true|false");
            });
        });
    }

    @Test
    void every_attribute_is_read_by_its_tag() {
        assertThat(tags)
                .allSatisfy((name, tag) -> assertThat(attributesOf(tag))
                        .allSatisfy(attribute -> assertThat(Sources.read(TAGS.resolve(name + ".xhtml")))
                                .as(name)
                                .containsPattern("#\\{[^}]*\\b" + Pattern.quote(attribute) + "\\b")));
    }

    @Test
    void pages_use_tags_and_attributes_that_exist_and_give_what_is_required() {
        assertThat(Page.all())
                .allSatisfy(page -> assertThat(Markup.of(page.text()).elements())
                        .filteredOn(element -> element.namespace().equals(OURS))
                        .allSatisfy(element -> {
                            assertThat(tags).as(page.toString()).containsKey(element.name());
                            Element tag = tags.get(element.name());
                            assertThat(attributesOf(tag))
                                    .as("m:%s in %s", element.name(), page)
                                    .containsAll(element.attributes().keySet());
                            assertThat(element.attributes().keySet())
                                    .as("m:%s in %s", element.name(), page)
                                    .containsAll(requiredOf(tag));
                        }));
    }

    private static Set<String> attributesOf(Element tag) {
        return TagLibrary.children(tag, "attribute").stream()
                .map(attribute -> TagLibrary.text(attribute, "name"))
                .collect(toSet());
    }

    private static Set<String> requiredOf(Element tag) {
        return TagLibrary.children(tag, "attribute").stream()
                .filter(attribute -> TagLibrary.text(attribute, "required").equals("true"))
                .map(attribute -> TagLibrary.text(attribute, "name"))
                .collect(toSet());
    }
}
