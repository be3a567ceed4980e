package org.echoppe.calendar.hours;

import java.time.LocalDate;

/** Some years, each or every second one and so on: "2027", "2027-2030", "2027+", "2027-2031/2". */
record Years(int first, int last, int step) {

    static final int OPEN = 9_999;

    boolean includes(LocalDate day) {
        int year = day.getYear();
        return year >= first && year <= last && (year - first) % step == 0;
    }

    @Override
    public String toString() {
        if (last == OPEN) {
            return first + "+";
        }
        return first == last ? String.valueOf(first) : first + "-" + last + (step == 1 ? "" : "/" + step);
    }
}
