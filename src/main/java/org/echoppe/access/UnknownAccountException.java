package org.echoppe.access;

/** An id of an account that does not exist (any more). */
public class UnknownAccountException extends RuntimeException {

    UnknownAccountException(AccountId id) {
        super("There is no account (%s).".formatted(id.value()));
    }
}
