package org.echoppe.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is done to the server is applied by the build, explained, and can be undone. */
class ServerScriptsTest {

    private static final Path FOLDER = Path.of("wildfly-config");

    @Test
    void every_script_has_its_undo_and_every_undo_its_script() {
        assertThat(scripts())
                .isNotEmpty()
                .allSatisfy(script -> assertThat(undoOf(script)).exists());
        assertThat(Sources.under(FOLDER, ".undo.cli")).hasSameSizeAs(scripts());
    }

    @Test
    void every_script_is_numbered_and_begins_with_its_name_and_ends_its_comment_with_its_undo() {
        assertThat(scripts()).allSatisfy(script -> {
            String name = script.getFileName().toString();
            assertThat(name).matches("\\d\\d-[a-z0-9-]+\\.cli");
            assertThat(Sources.read(script))
                    .startsWith("# " + name)
                    .contains("# Undo: " + undoOf(script).getFileName());
        });
    }

    @Test
    void every_script_is_applied_by_the_build_in_its_order() {
        String build = Sources.read(Path.of("pom.xml"));

        assertThat(scripts())
                .extracting(script -> "<script>" + script.toString().replace('\\', '/') + "</script>")
                .allSatisfy(line -> assertThat(build).contains(line))
                .isSortedAccordingTo((one, other) -> build.indexOf(one) - build.indexOf(other));
    }

    private static List<Path> scripts() {
        return Sources.under(FOLDER, ".cli").stream()
                .filter(file -> !file.toString().endsWith(".undo.cli"))
                .toList();
    }

    private static Path undoOf(Path script) {
        return Path.of(script.toString().replaceAll("\\.cli$", ".undo.cli"));
    }
}
