package org.echoppe.intake;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Finds out whether a sheet holds anything, without keeping it. */
final class AnyCell extends DefaultHandler {

    private boolean isFound;

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        isFound |= localName.equals("v") || localName.equals("is");
    }

    boolean isFound() {
        return isFound;
    }
}
