package org.echoppe.matching.optimum;

/** Hears how many merchants are done, and says whether to go on. */
@FunctionalInterface
public interface Progress {

    Progress UNWATCHED = (done, of) -> true;

    boolean goesOn(int done, int of);
}
