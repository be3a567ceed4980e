package org.echoppe.guards;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What stands in a page: its elements with their attributes, and its words outside of expressions. */
record Markup(List<Element> elements, List<String> words) {

    /** An element as its page writes it; {@code name} without prefix, {@code namespace} in its place. */
    record Element(String namespace, String name, Map<String, String> attributes) {}

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^{}]|\\{[^{}]*})*}");

    static Markup of(String page) {
        var found = new Markup(new ArrayList<>(), new ArrayList<>());
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.newSAXParser().parse(new InputSource(new StringReader(page)), found.collector());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("Not a well-formed page (%s).".formatted(e.getMessage()), e);
        }
        return found;
    }

    static String withoutExpressions(String text) {
        return EXPRESSION.matcher(text).replaceAll("");
    }

    static boolean hasWords(String text) {
        return withoutExpressions(text).chars().anyMatch(Character::isLetter);
    }

    static Optional<String> attribute(String text, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private DefaultHandler collector() {
        return new DefaultHandler() {
            private final StringBuilder word = new StringBuilder();

            @Override
            public void startElement(String namespace, String name, String qualified, Attributes attributes) {
                endWord();
                elements.add(new Element(namespace, name, mapOf(attributes)));
            }

            @Override
            public void characters(char[] text, int start, int length) {
                word.append(text, start, length);
            }

            @Override
            public void endElement(String namespace, String name, String qualified) {
                endWord();
            }

            private void endWord() {
                words.add(word.toString());
                word.setLength(0);
            }

            @Override
            public InputSource resolveEntity(String publicId, String systemId) {
                return new InputSource(new StringReader(""));
            }
        };
    }

    private static Map<String, String> mapOf(Attributes attributes) {
        Map<String, String> found = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            found.put(attributes.getQName(i), attributes.getValue(i));
        }
        return found;
    }
}
