package org.echoppe.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything an answer says, however deep it lies, as text. */
public final class Told {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder text = new StringBuilder();

    private Told() {}

    public static String by(Object answer) {
        var told = new Told();
        told.tell(answer);
        return told.text.toString();
    }

    private void tell(Object value) {
        if (value instanceof Iterable<?> many) {
            many.forEach(this::tell);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> tell(Arrays.asList(key, one)));
        } else if (value instanceof Optional<?> one) {
            tell(one.orElse(null));
        } else if (value instanceof byte[] bytes) {
            text.append(Arrays.hashCode(bytes)).append(' ');
        } else if (value != null && isOurs(value.getClass())) {
            tellOurs(value);
        } else {
            text.append(value).append(' ');
        }
    }

    private void tellOurs(Object value) {
        if (value instanceof Enum<?> || !seen.add(value)) {
            text.append(value instanceof Enum<?> ? value : "again").append(' ');
            return;
        }
        text.append(value.getClass().getSimpleName()).append('(');
        Arrays.stream(value.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .forEach(field -> tell(valueOf(field, value)));
        text.append(") ");
    }

    private static Object valueOf(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.echoppe.");
    }
}
