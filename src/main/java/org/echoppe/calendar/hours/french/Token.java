package org.echoppe.calendar.hours.french;

/** One word or number of the text: what it is, its value (a set of days, minutes, a part of the day) and its place. */
record Token(Kind kind, int value, int start, int end) {

    enum Kind {
        DAYS,
        WORKING_WEEK,
        HOLIDAYS,
        PART,
        TIME,
        NUMBER,
        SEASON,
        COUNTED,
        BETWEEN,
        FILLER,
        DASH,
        TO,
        SLASH,
        COMMA,
        AND,
        COLON,
        STOP,
        OF,
        THE,
        CLOSED,
        EXCEPT,
        NONSTOP,
        ALWAYS,
        ON_APPOINTMENT,
        ALSO_ON_APPOINTMENT,
        WITHOUT_APPOINTMENT
    }

    boolean is(Kind... kinds) {
        for (Kind one : kinds) {
            if (kind == one) {
                return true;
            }
        }
        return false;
    }

    boolean isDay() {
        return is(Kind.DAYS, Kind.WORKING_WEEK, Kind.HOLIDAYS);
    }

    boolean isTime() {
        return is(Kind.TIME, Kind.NUMBER);
    }
}
