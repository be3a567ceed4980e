package org.echoppe.guards;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.testing.Acting;
import org.echoppe.testing.FrontDoors;
import org.echoppe.testing.House;
import org.echoppe.testing.TestTown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every front door of the house, found by reflection: a new one without a rule, or with a leak, turns this red. */
@ExtendWith(ArquillianExtension.class)
class FrontDoorsIT {

    private static final Set<Role> PEOPLE =
            EnumSet.of(Role.NOBODY, Role.MERCHANT, Role.MENTOR, Role.COORDINATOR, Role.SPONSOR);

    @Inject
    private FrontDoors doors;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @Test
    void every_use_case_says_who_may_use_it() {
        assertThat(doors.useCases()).hasSizeGreaterThan(40);
        assertThat(doors.useCases().stream().filter(door -> doors.rolesOf(door).isEmpty()))
                .isEmpty();
    }

    @Test
    void every_use_case_refuses_every_role_it_does_not_name() {
        MunicipalityId town = towns.found();
        List<String> leaks = new ArrayList<>();
        for (Method door : doors.useCases()) {
            for (Role role : refusedBy(door)) {
                if (!refuses(town, role, door)) {
                    leaks.add(role + " enters " + door);
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    private boolean refuses(MunicipalityId town, Role role, Method door) {
        try {
            as(town, role, () -> doors.enter(door, nothings(door)));
            return false;
        } catch (NotAllowedException refused) {
            return true;
        } catch (RuntimeException entered) {
            return false;
        }
    }

    private <T> T as(MunicipalityId town, Role role, Callable<T> work) {
        return switch (role) {
            case NOBODY -> acting.asNobody(work);
            case MERCHANT -> acting.asMerchant(town, UUID.randomUUID(), work);
            default -> acting.asAccount(towns.open(town, role), work);
        };
    }

    private Set<Role> refusedBy(Method door) {
        Set<Role> allowed = doors.rolesOf(door);
        Set<Role> refused = EnumSet.copyOf(PEOPLE);
        refused.removeAll(allowed.contains(Role.NOBODY) ? PEOPLE : allowed);
        return refused;
    }

    private static Object[] nothings(Method door) {
        return Arrays.stream(door.getParameterTypes())
                .map(FrontDoorsIT::nothing)
                .toArray();
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }
}
