package org.echoppe.matching.answer;

import java.util.List;
import org.echoppe.matching.Reason;
import org.echoppe.mentor.MentorId;

/** A mentor who could take a shop, how good that would be out of 100, and what speaks for it. */
public record RelayMentor(
        MentorId mentor, String name, String organisation, int points, int load, List<Reason> reasons) {

    /** Accompanies nobody yet. */
    public boolean isLeftOver() {
        return load == 0;
    }
}
