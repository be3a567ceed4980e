package org.echoppe.mentor;

import org.echoppe.access.AccountId;
import org.echoppe.programme.ProgrammeId;

/** Who an expert is, for those who work with them; phone may be null. */
public record MentorCard(
        MentorId id,
        ProgrammeId programme,
        String name,
        String organisation,
        String email,
        String phone,
        AccountId account) {

    /** As one calls them between two customers: the first word of the name. */
    public String firstName() {
        return name.split(" ", 2)[0];
    }
}
