package org.echoppe.matching.draft;

import org.echoppe.mentor.MentorId;

/** How many merchants a mentor has in a draft, and how many there could be. */
public record DraftLoad(MentorId mentor, String name, String organisation, int merchants, int capacity) {

    public boolean isFull() {
        return merchants >= capacity;
    }
}
