package org.echoppe.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.echoppe.access.AccountId;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NewAccount;
import org.echoppe.access.Role;
import org.echoppe.access.TownDesk;
import org.echoppe.access.TownIdentity;

/** A new town for each test that asks, with people who sign in. */
@ApplicationScoped
public class TestTown {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private TownDesk desk;

    @Inject
    private Acting acting;

    public MunicipalityId found() {
        var identity = new TownIdentity(
                "Ville " + NUMBER.incrementAndGet(),
                "33",
                ZoneId.of("Europe/Paris"),
                "#0B5D5E",
                null,
                "ville@example.org",
                false);
        return acting.asSystem(null, () -> desk.found(identity));
    }

    public AccountId open(MunicipalityId town, Role role) {
        String email = role.name().toLowerCase() + NUMBER.incrementAndGet() + "." + System.nanoTime() + "@example.org";
        return acting.asSystem(
                town,
                () -> desk.open(new NewAccount(role.name(), email, role, "fr")).orElseThrow());
    }
}
