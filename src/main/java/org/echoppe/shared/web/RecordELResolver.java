package org.echoppe.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets a page read {@code #{row.name}} of a record, and {@code #{row.label}} of any value that answers {@code label()}
 * without arguments. Expression Language 6 brings this; until then this class does.
 */
public class RecordELResolver extends ELResolver {

    private static final Map<Class<?>, Map<String, Method>> READERS = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method reader = readerOf(base, property);
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return read(reader, base);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (readerOf(base, property) != null) {
            context.setPropertyResolved(base, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (readerOf(base, property) != null) {
            throw new PropertyNotWritableException("A record does not change (%s.%s).".formatted(base, property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean isOurs = readerOf(base, property) != null;
        context.setPropertyResolved(isOurs);
        return isOurs;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Method readerOf(Object base, Object property) {
        if (!(base instanceof Record) || !(property instanceof String name)) {
            return null;
        }
        return READERS.computeIfAbsent(base.getClass(), type -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, ignored -> find(base.getClass(), name));
    }

    private static Method find(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static Object read(Method reader, Object base) {
        try {
            return reader.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException("Cannot read (%s) of (%s).".formatted(reader.getName(), base), e);
        }
    }
}
