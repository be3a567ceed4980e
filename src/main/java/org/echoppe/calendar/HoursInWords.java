package org.echoppe.calendar;

/** Says declared hours as a person would, so that whoever typed them sees what was understood. */
final class HoursInWords {

    private final Words words;
    private final DeclaredHours hours;

    HoursInWords(Words words, DeclaredHours hours) {
        this.words = words;
        this.hours = hours;
    }

    String say() {
        return hours.notation();
    }
}
