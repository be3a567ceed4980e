package org.echoppe.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A room is specified where it begins. */
class PackagesTest {

    @Test
    void every_package_says_what_it_is_for() {
        assertThat(packages()).isNotEmpty().allSatisfy(folder -> {
            assertThat(folder.resolve("package-info.java")).exists();
            assertThat(Sources.read(folder.resolve("package-info.java")))
                    .containsPattern("(?s)/\\*\\*.{20,}\\*/\\s*package ");
        });
    }

    private static List<Path> packages() {
        return Sources.under(Sources.JAVA, ".java").stream()
                .map(Path::getParent)
                .distinct()
                .toList();
    }
}
