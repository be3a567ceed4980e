package org.echoppe.intake;

import static org.echoppe.intake.Column.AVAILABILITY;
import static org.echoppe.intake.Column.CAPACITY;
import static org.echoppe.intake.Column.CITY;
import static org.echoppe.intake.Column.EMAIL;
import static org.echoppe.intake.Column.INTERESTS;
import static org.echoppe.intake.Column.LANGUAGE;
import static org.echoppe.intake.Column.LANGUAGES;
import static org.echoppe.intake.Column.MODE;
import static org.echoppe.intake.Column.MODES;
import static org.echoppe.intake.Column.NAME;
import static org.echoppe.intake.Column.OPENING;
import static org.echoppe.intake.Column.ORGANISATION;
import static org.echoppe.intake.Column.PERSON;
import static org.echoppe.intake.Column.PHONE;
import static org.echoppe.intake.Column.POSITION;
import static org.echoppe.intake.Column.POSTCODE;
import static org.echoppe.intake.Column.SHOP;
import static org.echoppe.intake.Column.SIRET;
import static org.echoppe.intake.Column.SKILLS;
import static org.echoppe.intake.Column.STREET;
import static org.echoppe.intake.Column.TRADE;
import static org.echoppe.intake.Column.TRADES;
import static org.echoppe.intake.Column.WISH;
import static org.echoppe.intake.Column.WISHED_ACTION;

import java.util.List;
import java.util.Set;

/** Whom a sheet brings: its columns in the order of the template, and those it cannot do without. */
public enum ImportKind {
    MERCHANTS(
            "merchant",
            List.of(
                    SHOP,
                    PERSON,
                    TRADE,
                    STREET,
                    POSTCODE,
                    CITY,
                    PHONE,
                    EMAIL,
                    SIRET,
                    OPENING,
                    LANGUAGE,
                    WISHED_ACTION,
                    MODE,
                    POSITION,
                    WISH),
            Set.of(SHOP, PERSON, TRADE, STREET, OPENING, WISHED_ACTION)),
    MENTORS(
            "mentor",
            List.of(
                    NAME,
                    ORGANISATION,
                    EMAIL,
                    PHONE,
                    SKILLS,
                    LANGUAGES,
                    CAPACITY,
                    AVAILABILITY,
                    INTERESTS,
                    MODES,
                    TRADES,
                    STREET,
                    POSTCODE,
                    POSITION),
            Set.of(NAME, EMAIL, SKILLS, AVAILABILITY));

    private final String words;
    private final List<Column> columns;
    private final Set<Column> mandatory;

    ImportKind(String words, List<Column> columns, Set<Column> mandatory) {
        this.words = words;
        this.columns = columns;
        this.mandatory = mandatory;
    }

    public List<Column> columns() {
        return columns;
    }

    boolean cannotDoWithout(Column column) {
        return mandatory.contains(column);
    }

    /** The group of words under which this kind's headers are listed. */
    String words() {
        return words;
    }
}
