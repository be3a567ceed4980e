package org.echoppe.programme;

import java.time.LocalDate;

/** Programmes of Port-Aubrac. */
public final class ProgrammeFixture {

    private ProgrammeFixture() {}

    /** The edition that runs while the test clock stands still. */
    public static NewProgramme spring() {
        return new NewProgramme("Printemps 2027", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30));
    }

    /** The edition after it. */
    public static NewProgramme autumn() {
        return new NewProgramme("Automne 2027", LocalDate.of(2027, 9, 1), LocalDate.of(2027, 12, 31));
    }
}
