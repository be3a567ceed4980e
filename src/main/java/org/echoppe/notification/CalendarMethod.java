package org.echoppe.notification;

import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** What a calendar is asked to do (RFC 5546). */
enum CalendarMethod {
    REQUEST(ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED),
    CANCEL(ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED),
    PUBLISH(ImmutableMethod.PUBLISH, ImmutableStatus.VEVENT_CONFIRMED);

    private final Method method;
    private final Status status;

    CalendarMethod(Method method, Status status) {
        this.method = method;
        this.status = status;
    }

    Method method() {
        return method;
    }

    Status status() {
        return status;
    }
}
