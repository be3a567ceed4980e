package org.echoppe.guards;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One file of our web pages: a page under an audience's folder, an error page, a layout or a tag. */
record Page(Path file, String text) {

    private static final Set<String> PHONE_FOLDERS = Set.of("shop", "public", "account", "mentor");

    static List<Page> all() {
        return Sources.under(Sources.WEBAPP, ".xhtml").stream()
                .map(file -> new Page(Sources.WEBAPP.relativize(file), Sources.read(file)))
                .toList();
    }

    /** Those that have an address of their own. */
    static List<Page> withAddress() {
        return all().stream().filter(page -> !page.folder().equals("WEB-INF")).toList();
    }

    static Stream<Page> errors() {
        return all().stream().filter(page -> page.file.startsWith("WEB-INF/errors"));
    }

    String folder() {
        return file.getName(0).toString();
    }

    boolean isForPhones() {
        return PHONE_FOLDERS.contains(folder()) || file.startsWith("WEB-INF/errors");
    }

    /** The name its bean must have: book-slot.xhtml is served by BookSlotPage. */
    String beanName() {
        String name = file.getFileName().toString().replace(".xhtml", "");
        return Arrays.stream(name.split("-"))
                        .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                        .collect(Collectors.joining())
                + "Page";
    }

    /** How the page calls that bean. */
    String beanReference() {
        String name = beanName();
        return name.substring(0, 1).toLowerCase() + name.substring(1);
    }

    /** Itself, or by handing it to a tag. */
    boolean asksItsBean() {
        return text.contains(beanReference() + ".") || text.contains("#{" + beanReference() + "}");
    }

    Optional<String> template() {
        return Markup.attribute(text, "template");
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
