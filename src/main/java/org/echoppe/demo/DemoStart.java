package org.echoppe.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.echoppe.shared.Settings;

/** Loads the fictional town when a demonstration starts empty, and prints the ways in at every start. */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private DemoRun run;

    void begin(@Observes Startup startup) {
        if (!settings.isDemo()) {
            return;
        }
        if (run.load()) {
            LOG.info(() -> run.waysIn().framed(settings.url()));
        } else {
            LOG.warning("A demonstration was asked for, but this installation holds a real town: nothing was loaded.");
        }
    }
}
