package org.echoppe.notification;

import java.util.List;
import java.util.Map;
import org.echoppe.booking.SessionFact;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.shared.Wording;

/** What a mentor's week holds: sessions ahead, how many are to be noted, the shops that wait for an answer. */
record MentorWeek(
        MentorId mentor, List<SessionFact> ahead, long toNote, List<String> toAnswer, Map<MerchantId, String> shops) {

    boolean isWorthALetter() {
        return !ahead.isEmpty() || toNote > 0 || !toAnswer.isEmpty();
    }

    List<String> lines(Wording wording) {
        return ahead.stream()
                .map(fact -> wording.day(fact.window().start()) + ", "
                        + wording.hour(fact.window().start()) + " · " + shops.getOrDefault(fact.merchant(), ""))
                .toList();
    }
}
