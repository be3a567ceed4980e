package org.echoppe.notification;

/** A mail template cannot be printed with the words it was given. */
class BrokenTemplateException extends RuntimeException {

    BrokenTemplateException(String template, Exception cause) {
        super("The template (%s) cannot be printed. Maybe it names a word nobody gives it.".formatted(template), cause);
    }
}
