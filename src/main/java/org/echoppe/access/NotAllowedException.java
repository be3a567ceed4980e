package org.echoppe.access;

import java.lang.reflect.Method;

/** Somebody asked for what their role, their municipality or their own file does not give; answered as "not found". */
public class NotAllowedException extends RuntimeException {

    NotAllowedException(Method door, Role role) {
        super("(%s) may not call (%s.%s)."
                .formatted(role, door.getDeclaringClass().getSimpleName(), door.getName()));
    }

    /** For a room that finds somebody else's file behind an id. */
    public NotAllowedException(String what, Object id) {
        super("(%s) (%s) is not theirs.".formatted(what, id));
    }
}
