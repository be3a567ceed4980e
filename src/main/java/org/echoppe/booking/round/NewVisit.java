package org.echoppe.booking.round;

import java.util.UUID;
import org.echoppe.booking.SessionNote;
import org.echoppe.booking.SlotRequest;
import org.echoppe.merchant.MerchantId;

/**
 * A visit as its mentor tells of it.
 *
 * @param requestKey told again under the same key it is the same visit
 * @param step       the step that was done, or null
 * @param note       at most 300 characters, or null
 */
public record NewVisit(String requestKey, MerchantId merchant, VisitOutcome outcome, UUID step, String note) {

    public static final int LONGEST_NOTE = 300;

    public NewVisit {
        if (!SlotRequest.isKey(requestKey)) {
            throw new IllegalArgumentException("(%s) is not a request key.".formatted(requestKey));
        }
        step = outcome == VisitOutcome.STEP_DONE ? step : null;
        note = note == null || SessionNote.tidy(note).isEmpty() ? null : SessionNote.tidy(note);
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("The note is too long (%s).".formatted(note.length()));
        }
    }
}
