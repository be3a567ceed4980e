package org.echoppe.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Arrays;

/** Stands at every front door and lets in whom {@link AllowedTo} names; runs before the transaction begins. */
@AllowedTo({})
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class Doorkeeper implements Serializable {

    @Inject
    private transient Visitor visitor;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        var allowed = Arrays.asList(rolesOf(call));
        if (!allowed.contains(Role.NOBODY) && !allowed.contains(visitor.role())) {
            throw new NotAllowedException(call.getMethod(), visitor.role());
        }
        return call.proceed();
    }

    private static Role[] rolesOf(InvocationContext call) {
        AllowedTo onMethod = call.getMethod().getAnnotation(AllowedTo.class);
        AllowedTo said = onMethod != null
                ? onMethod
                : call.getMethod().getDeclaringClass().getAnnotation(AllowedTo.class);
        return said == null ? new Role[0] : said.value();
    }
}
