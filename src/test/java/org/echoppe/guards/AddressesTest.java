package org.echoppe.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page about one thing is still about it after a refused post: its forms keep the address. */
class AddressesTest {

    private static final Pattern FORM = Pattern.compile("<m:form\\b[^>]*>");

    @Test
    void forms_of_pages_that_are_about_one_thing_stay_at_their_address() {
        List<Page> aboutOneThing =
                Page.withAddress().stream().filter(AddressesTest::readsAnId).toList();

        assertThat(aboutOneThing)
                .extracting(Page::toString)
                .contains("coordinator/merchant.xhtml", "mentor/note.xhtml");
        assertThat(aboutOneThing)
                .allSatisfy(page -> assertThat(forms(page))
                        .as("forms of %s", page)
                        .allMatch(form -> form.contains("stays=\"true\"")));
    }

    private static boolean readsAnId(Page page) {
        return page.text().contains("<f:viewParam name=\"id\"")
                || Sources.under(Sources.JAVA, page.beanName() + ".java").stream()
                        .anyMatch(source -> Sources.read(source).contains("#{param.id}"));
    }

    private static Stream<String> forms(Page page) {
        return FORM.matcher(page.text()).results().map(MatchResult::group);
    }
}
