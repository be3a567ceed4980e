package org.echoppe.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.echoppe.shared.Texts;

/**
 * Lets a page say {@code #{booking['key']}}: the text of a room in the page's language. The platform's own resource bundles
 * fall back to the server's language before the French root, so a French page on an English server would speak English.
 */
public class RoomTextsELResolver extends ELResolver {

    private static final Map<String, Boolean> ROOMS = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base instanceof Texts texts) {
            context.setPropertyResolved(base, property);
            return texts.of(String.valueOf(property));
        }
        if (base == null && property instanceof String name && isRoom(name)) {
            context.setPropertyResolved(null, property);
            return new Texts(
                    name, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Texts) {
            throw new PropertyNotWritableException("A text does not change (%s).".formatted(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Texts;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Texts ? String.class : null;
    }

    private static boolean isRoom(String name) {
        return ROOMS.computeIfAbsent(name, Texts::existFor);
    }
}
