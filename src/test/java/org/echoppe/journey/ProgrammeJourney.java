package org.echoppe.journey;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end: from two spreadsheets to figures, through all four roles. */
class ProgrammeJourney {

    private static final Path SAMPLES = Path.of("src/main/resources/demo");

    @TempDir
    private Path home;

    private PostOffice post;
    private Chromium chromium;

    @BeforeEach
    void open() {
        post = PostOffice.open();
        chromium = Chromium.start();
    }

    @AfterEach
    void close() {
        chromium.close();
        post.close();
    }

    @Test
    void from_two_spreadsheets_to_figures_through_all_four_roles() {
        try (Product product = Product.start(home, settings("2027-03-02T08:00:00Z"));
                Coordinator claire = new Coordinator(chromium.browser(), product)) {
            claire.begins();
            claire.signsIn();
            claire.opensTheProgramme("Connect 2027", "2027-02-01", "2027-07-31");
            claire.imports("Commerçants", SAMPLES.resolve("commercants.xlsx"), "Importer 15 commerçants");
            claire.imports("Experts", SAMPLES.resolve("experts.xlsx"), "Importer 22 experts");
            claire.proposesAndPublishes("Publier 15 parrainages");
        }
    }

    private Map<String, String> settings(String clock) {
        var settings = new HashMap<>(post.settings());
        settings.put("ECHOPPE_CLOCK", clock);
        return settings;
    }
}
