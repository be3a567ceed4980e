package org.echoppe.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.echoppe.calendar.TimeText;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.hours.HoursReading.Understood;
import org.echoppe.calendar.hours.HoursText;

/** Cells that mean the same for a merchant and a mentor: a name, a phone, hours, an address. */
record PeopleCells(RowCells cells) {

    private static final Pattern WHOLE_ADDRESS = Pattern.compile("(?s)(.+?)[,;\\s]+(\\d{5})\\s+(.+)");

    /** A name from its own column, or from one for the first and one for the family name. */
    String name(Column whole) {
        String name = cells.line(whole);
        String first = cells.line(Column.FIRST_NAME);
        boolean isWhole = !name.isEmpty() && (first.isEmpty() || name.contains(first));
        if (isWhole) {
            return name;
        }
        return (first + ' ' + (name.isEmpty() ? cells.line(Column.LAST_NAME) : name)).strip();
    }

    /** A phone, with the zero that spreadsheets take from numbers. */
    String phone() {
        String phone = cells.optional(Column.PHONE);
        return phone.matches("[1-79]\\d{8}") ? '0' + phone : phone;
    }

    /** Hours in the notation if they were understood, else as typed: the data's own check says what is wrong. */
    String hours(Column column) {
        String typed = cells.lines(column).replaceAll("\\s*\n\\s*", " ; ");
        if (!typed.isEmpty() && HoursText.read(typed) instanceof Understood understood) {
            understood.notices().forEach(notice -> notice(column, notice));
            return understood.hours().notation();
        }
        return typed;
    }

    private void notice(Column column, TimeText notice) {
        Sayable said = notice::in;
        cells.notice(IntakeText.of("problem.in", column.label(), said));
    }

    /** Street, postcode and town, also where all three were written into the first. */
    List<String> address() {
        String postcode = cells.line(Column.POSTCODE);
        String city = cells.line(Column.CITY);
        Matcher whole = WHOLE_ADDRESS.matcher(cells.lines(Column.STREET));
        if (postcode.isEmpty() && city.isEmpty() && whole.matches()) {
            return List.of(whole.group(1), whole.group(2), whole.group(3));
        }
        String full = postcode.matches("\\d{4}") ? '0' + postcode : postcode;
        return List.of(cells.line(Column.STREET), full, city);
    }

    /** From one column or two; empty where the sheet says nothing. */
    String position() {
        String whole = cells.optional(Column.POSITION);
        String parts = cells.optional(Column.LATITUDE) + "; " + cells.optional(Column.LONGITUDE);
        return !whole.isEmpty() || parts.equals("; ") ? whole : parts;
    }

    static Sayable said(String notation) {
        return new SaidHours(notation);
    }

    private record SaidHours(String notation) implements Sayable {

        @Override
        public String in(Locale locale) {
            return DeclaredHours.of(notation).inWords(locale);
        }
    }
}
