package org.echoppe.demo;

import static org.echoppe.access.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.shared.Settings;

/** The demonstration, begun again. */
@ApplicationScoped
@AllowedTo(COORDINATOR)
public class DemoDesk {

    @Inject
    private Settings settings;

    @Inject
    private DemoRun run;

    @Inject
    private Visitor visitor;

    /** Deletes everything and loads the town again; answers with the new coordinator's sign-in address. */
    public String reset() {
        if (!settings.isDemo()) {
            throw new NotAllowedException("demonstration", visitor.town());
        }
        run.reload();
        return run.waysIn().coordinator();
    }
}
