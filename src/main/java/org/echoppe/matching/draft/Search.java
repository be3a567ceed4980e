package org.echoppe.matching.draft;

/** How far a long search is. */
public record Search(int done, int of, boolean stopping) {

    public int percent() {
        return of == 0 ? 0 : (int) (100L * done / of);
    }
}
