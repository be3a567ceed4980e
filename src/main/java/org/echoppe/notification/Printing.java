package org.echoppe.notification;

import java.util.Locale;
import java.util.Map;
import org.echoppe.access.MunicipalityId;

/** Makes a letter of a town out of its words. */
interface Printing {

    Printed print(MunicipalityId town, LetterKind kind, Locale language, Map<String, Object> words);
}
