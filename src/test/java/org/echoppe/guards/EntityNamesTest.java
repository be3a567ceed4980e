package org.echoppe.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The persistence unit refuses two entities of one name, whichever rooms they are in; that shows only when it is started. */
class EntityNamesTest {

    private static final Pattern ENTITY = Pattern.compile("(?m)^@Entity\\b[^{]*?\\bclass (\\w+)");

    @Test
    void no_two_entities_have_one_name() {
        assertThat(names()).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    private static List<String> names() {
        return Sources.under(Sources.JAVA, ".java").stream()
                .map(Sources::read)
                .map(ENTITY::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }
}
