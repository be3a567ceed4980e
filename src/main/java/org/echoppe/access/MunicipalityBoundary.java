package org.echoppe.access;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * The one place where the municipality boundary is enforced: Hibernate asks it, for each session, whose rows may be read
 * and written. A stranger sees nothing; only our own jobs may see every town.
 */
public class MunicipalityBoundary implements CurrentTenantIdentifierResolver<UUID> {

    private static final UUID NO_TOWN = new UUID(0, 0);
    private static final UUID EVERY_TOWN = new UUID(-1, -1);

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        try {
            return of(CDI.current().select(Visitor.class).get());
        } catch (ContextNotActiveException | IllegalStateException e) {
            return NO_TOWN;
        }
    }

    @Override
    public boolean isRoot(UUID tenant) {
        return EVERY_TOWN.equals(tenant);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }

    private static UUID of(Visitor visitor) {
        return visitor.municipality()
                .map(MunicipalityId::value)
                .orElseGet(() -> visitor.role() == Role.SYSTEM ? EVERY_TOWN : NO_TOWN);
    }
}
