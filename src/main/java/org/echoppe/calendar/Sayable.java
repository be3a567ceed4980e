package org.echoppe.calendar;

import java.util.Locale;

/** What can be part of a {@link TimeText} and is put into words only when the language is known. */
public interface Sayable {

    String inWords(Locale locale);
}
