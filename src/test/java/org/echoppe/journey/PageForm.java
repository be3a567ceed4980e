package org.echoppe.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form of a page with one of its buttons pressed; its fields can be filled in anew. */
record PageForm(String path, Map<String, String> fields) {

    private static final Pattern FORM =
            Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD = Pattern.compile("<(?:input|button)\\b([^>]*)>", Pattern.CASE_INSENSITIVE);

    /** The first form that has a button whose name ends so. */
    static PageForm in(String page, String button) {
        return FORM.matcher(page)
                .results()
                .map(form -> read(form, button))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button (%s) in: %s".formatted(button, page)));
    }

    private static Optional<PageForm> read(MatchResult form, String button) {
        var fields = new LinkedHashMap<String, String>();
        boolean found = false;
        for (String tag : tags(form.group(2)).toList()) {
            String name = attribute(tag, "name");
            boolean isButton = !"hidden".equals(attribute(tag, "type")) && !name.isEmpty();
            boolean isPressed = isButton && !found && name.endsWith(button);
            if (isPressed || !isButton && !name.isEmpty()) {
                fields.put(name, attribute(tag, "value"));
            }
            found |= isPressed;
        }
        String path = attribute(form.group(1), "action").replaceAll("\\?.*", "");
        return found ? Optional.of(new PageForm(path, fields)) : Optional.empty();
    }

    private static Stream<String> tags(String html) {
        return FIELD.matcher(html).results().map(tag -> tag.group(1));
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find()
                ? found.group(1).replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"")
                : "";
    }

    /** With another value in the field whose name ends so. */
    PageForm with(String field, Object value) {
        var other = new LinkedHashMap<>(fields);
        String name = other.keySet().stream()
                .filter(known -> known.equals(field) || known.endsWith(":" + field))
                .findFirst()
                .orElse(field);
        other.put(name, String.valueOf(value));
        return new PageForm(path, other);
    }

    String body() {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
