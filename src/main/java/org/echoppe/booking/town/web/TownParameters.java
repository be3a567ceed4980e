package org.echoppe.booking.town.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.ChangeReason;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SlotRequest;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** What an address or a form of these pages said, or "not found" where nobody of ours wrote it. */
@RequestScoped
class TownParameters {

    private static final int USUAL_MINUTES = 15;
    private static final int USUAL_TIMES = 4;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    Optional<MerchantId> shop() {
        return id("shop").map(MerchantId::new);
    }

    Optional<MentorId> mentor() {
        return id("mentor").map(MentorId::new);
    }

    SessionId session() {
        return id("id").map(SessionId::new).orElseThrow(() -> new NotAllowedException("session", "none"));
    }

    /** The start of the slot that was chosen. */
    Optional<Instant> start() {
        String text = text("s");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
        } catch (NumberFormatException | DateTimeException e) {
            throw new NotAllowedException("slot", text);
        }
    }

    int minutes(int otherwise) {
        return number("m", otherwise);
    }

    int minutes() {
        return minutes(USUAL_MINUTES);
    }

    /** How many sessions a series is to have. */
    int times() {
        return number("n", USUAL_TIMES);
    }

    /** Which page of slots, counted from 0. */
    int page() {
        return number("p", 0);
    }

    private int number(String name, int otherwise) {
        String text = text(name);
        if (!text.matches("[0-9]{0,2}")) {
            throw new NotAllowedException(name, text);
        }
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    /** Empty where nothing was typed, and where it is no day. */
    Optional<LocalDate> day(String name) {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The last day asked for is before the first. */
    boolean areDatesTurned() {
        return day("from")
                .flatMap(from -> day("last").map(last -> last.isBefore(from)))
                .orElse(false);
    }

    /** Kept by the form that was sent, so that sending it again is the same request. */
    Optional<String> key(String name) {
        return Optional.of(text(name)).filter(SlotRequest::isKey);
    }

    /** Null where none was given. */
    ChangeReason reason() {
        String text = text("reason");
        return Stream.of(ChangeReason.values())
                .filter(reason -> reason.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    String text(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    private Optional<UUID> id(String name) {
        String text = text(name);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException(name, text);
        }
    }
}
