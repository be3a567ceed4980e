package org.echoppe.notification.web;

import java.util.stream.Collectors;
import org.echoppe.notification.template.Word;

/** How a word is written in a text, to be copied. */
record WordSign(Word word) {

    @Override
    public String toString() {
        if (word.isLink()) {
            return "<@mail.button to=" + word.name() + ">…</@mail.button>";
        }
        if (word.isList()) {
            return "<#list " + word.name() + " as one>" + fields("one") + "</#list>";
        }
        String said = word.fields().isEmpty() ? "${" + word.name() + "}" : fields(word.name());
        return word.isSure() ? said : "<#if " + word.name() + "??>" + said + "</#if>";
    }

    private String fields(String of) {
        return word.fields().isEmpty()
                ? "${" + of + "}"
                : word.fields().stream()
                        .sorted()
                        .map(field -> "${" + of + "." + field + "}")
                        .collect(Collectors.joining(" "));
    }
}
