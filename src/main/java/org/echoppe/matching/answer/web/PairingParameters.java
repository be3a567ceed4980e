package org.echoppe.matching.answer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.Pause;
import org.echoppe.matching.StopReason;
import org.echoppe.mentor.MentorId;

/** What the address or a form about a pairing said, or "not found" where nobody of ours wrote it. */
@RequestScoped
class PairingParameters {

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    PairingId pairing() {
        return new PairingId(id("id"));
    }

    MentorId mentor() {
        return new MentorId(id("mentor"));
    }

    /** Empty where the two days make no pause. */
    Optional<Pause> pause() {
        Optional<LocalDate> from = day("from");
        return day("last")
                .filter(last -> from.isPresent() && !last.isBefore(from.get()))
                .map(last -> new Pause(from.get(), last));
    }

    StopReason stopReason() {
        String text = text("why");
        return Stream.of(StopReason.values())
                .filter(reason -> reason.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("reason", text));
    }

    String text(String name) {
        return parameters.getOrDefault(name, "");
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException(name, text(name));
        }
    }
}
