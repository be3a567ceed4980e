package org.echoppe.intake;

import java.util.Locale;
import org.echoppe.calendar.TimeText;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.hours.HoursReading.Understood;
import org.echoppe.calendar.hours.HoursText;

/** Cells that mean the same for a merchant and a mentor: a name, a phone, hours. */
record PeopleCells(RowCells cells) {

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
