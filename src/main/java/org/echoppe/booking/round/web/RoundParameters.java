package org.echoppe.booking.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.SessionNote;
import org.echoppe.booking.SlotRequest;
import org.echoppe.booking.round.HalfDay;
import org.echoppe.booking.round.NewVisit;
import org.echoppe.merchant.MerchantId;

/** What the address or the form of a round said, or "not found" where nobody of ours wrote it. */
@RequestScoped
class RoundParameters {

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    /** Empty where none is asked for. */
    Optional<HalfDay> half() {
        String day = text("d");
        if (day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HalfDay(LocalDate.parse(day), HalfDay.Half.valueOf(text("h"))));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new NotAllowedException("half-day", day);
        }
    }

    String key() {
        if (!SlotRequest.isKey(text("key"))) {
            throw new NotAllowedException("visit", text("key"));
        }
        return text("key");
    }

    /** Null where none was shown. */
    UUID step() {
        return text("step").isEmpty() ? null : uuid("step");
    }

    UUID visit() {
        return uuid("of");
    }

    String note() {
        return text("note");
    }

    boolean isNoteTooLong() {
        return SessionNote.tidy(note()).length() > NewVisit.LONGEST_NOTE;
    }

    boolean isAt(MerchantId merchant) {
        return merchant.value().toString().equals(text("at"));
    }

    String done() {
        return text("done");
    }

    private String text(String name) {
        return parameters.getOrDefault(name, "");
    }

    private UUID uuid(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException(name, text(name));
        }
    }
}
