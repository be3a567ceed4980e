package org.echoppe.programme.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeOpened;

/** Gives a programme that opens its own copy of the catalogue the product ships. */
@ApplicationScoped
class ShippedCatalogue {

    @Inject
    private Catalogues catalogues;

    @Inject
    private Clock clock;

    void give(@Observes ProgrammeOpened opened) {
        var shipped = new CatalogueTemplates();
        for (ActionCode theme : ActionCode.values()) {
            var action = new StoredAction(opened.programme(), theme, 1);
            catalogues.add(action, action.write(shipped.action(theme), clock.instant()));
        }
    }
}
