package org.echoppe.mentor.busy;

/** What came of asking an address: a file, or none. */
sealed interface Fetched {

    record File(byte[] content) implements Fetched {}

    record Nothing(BusyProblem because) implements Fetched {}
}
