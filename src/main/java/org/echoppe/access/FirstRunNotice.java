package org.echoppe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.echoppe.shared.Settings;

/** Tells the operator of an empty installation where to begin, and with which code. */
@ApplicationScoped
class FirstRunNotice {

    private static final Logger LOG = Logger.getLogger(FirstRunNotice.class.getName());

    @Inject
    private FirstRunDesk desk;

    @Inject
    private Settings settings;

    void say(@Observes Startup startup) {
        if (!settings.isDemo() && desk.isEmpty()) {
            LOG.info(() -> "Échoppe is empty. Begin at %s/account/welcome with the code %s"
                    .formatted(settings.url(), desk.code()));
        }
    }
}
