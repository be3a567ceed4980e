package org.echoppe.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.Role;

/** Every use case of the house, found by reflection, so that a new one is tried without anybody listing it. */
@ApplicationScoped
public class FrontDoors {

    @Inject
    private BeanManager beans;

    @Inject
    @Any
    private Instance<Object> everything;

    /** Always in the same order. */
    public List<Method> useCases() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(FrontDoors::isFrontDoor)
                .distinct()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    /** Whom the door names; nobody at all where it names none. */
    public Set<Role> rolesOf(Method door) {
        AllowedTo said = door.getAnnotation(AllowedTo.class);
        AllowedTo onClass = door.getDeclaringClass().getAnnotation(AllowedTo.class);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(Arrays.asList(said != null ? said.value() : onClass != null ? onClass.value() : new Role[0]));
        return roles;
    }

    /** Enters; what the door throws comes out as it is. */
    public Object enter(Method door, Object... arguments) throws Exception {
        try {
            return door.invoke(everything.select(door.getDeclaringClass()).get(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception fault ? fault : e;
        }
    }

    private static boolean isFrontDoor(Class<?> type) {
        return type.getName().startsWith("org.echoppe.")
                && !type.getName().endsWith("Fixture")
                && !type.getName().startsWith("org.echoppe.testing.")
                && Modifier.isPublic(type.getModifiers())
                && type.isAnnotationPresent(Transactional.class);
    }
}
