package org.echoppe.matching;

import java.time.LocalDate;

/** A stretch of days, both included. */
record Days(LocalDate first, LocalDate last) {

    boolean touches(Days others) {
        return !last.isBefore(others.first) && !first.isAfter(others.last);
    }

    boolean covers(Days others) {
        return !first.isAfter(others.first) && !last.isBefore(others.last);
    }
}
