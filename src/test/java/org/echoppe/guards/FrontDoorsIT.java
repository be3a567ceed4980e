package org.echoppe.guards;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.testing.Acting;
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
    private BeanManager beans;

    @Inject
    @Any
    private Instance<Object> everything;

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
        assertThat(useCases()).hasSizeGreaterThan(40);
        assertThat(useCases().stream().filter(door -> rolesOf(door).length == 0))
                .isEmpty();
    }

    @Test
    void every_use_case_refuses_every_role_it_does_not_name() {
        MunicipalityId town = towns.found();
        List<String> leaks = new ArrayList<>();
        for (Method door : useCases()) {
            for (Role role : refusedBy(door)) {
                if (!refuses(town, role, door)) {
                    leaks.add(role + " enters " + door);
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    private boolean refuses(MunicipalityId town, Role role, Method door) {
        Object bean = everything.select(door.getDeclaringClass()).get();
        try {
            as(town, role, () -> door.invoke(bean, nothings(door)));
            return false;
        } catch (RuntimeException e) {
            return causeOf(e) instanceof NotAllowedException;
        }
    }

    private <T> T as(MunicipalityId town, Role role, Callable<T> work) {
        return switch (role) {
            case NOBODY -> acting.asNobody(work);
            case MERCHANT -> acting.asMerchant(town, UUID.randomUUID(), work);
            default -> acting.asAccount(towns.open(town, role), work);
        };
    }

    private List<Method> useCases() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(FrontDoorsIT::isFrontDoor)
                .distinct()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    private static boolean isFrontDoor(Class<?> type) {
        return type.getName().startsWith("org.echoppe.")
                && !type.getName().endsWith("Fixture")
                && !type.getName().startsWith("org.echoppe.testing.")
                && Modifier.isPublic(type.getModifiers())
                && type.isAnnotationPresent(Transactional.class);
    }

    private static Set<Role> refusedBy(Method door) {
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        allowed.addAll(Arrays.asList(rolesOf(door)));
        Set<Role> refused = EnumSet.copyOf(PEOPLE);
        refused.removeAll(allowed.contains(Role.NOBODY) ? PEOPLE : allowed);
        return refused;
    }

    private static Role[] rolesOf(Method door) {
        AllowedTo said = door.getAnnotation(AllowedTo.class);
        AllowedTo onClass = door.getDeclaringClass().getAnnotation(AllowedTo.class);
        return said != null ? said.value() : onClass != null ? onClass.value() : new Role[0];
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

    private static Throwable causeOf(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null
                && (cause instanceof InvocationTargetException || cause instanceof IllegalStateException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
