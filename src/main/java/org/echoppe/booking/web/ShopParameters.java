package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.ChangeReason;
import org.echoppe.booking.ChangeRule;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.waiting.EarlierOfferId;

/** What the address or the form said, or "not found" where nobody of ours wrote it. */
@RequestScoped
class ShopParameters {

    static final String MOVED = "moved";

    private static final int USUAL_MINUTES = 15;
    private static final String NO_REASON = "NONE";

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    SessionId session() {
        return session("id").orElseThrow(() -> new NotAllowedException("session", "none"));
    }

    Optional<SessionId> moved() {
        return session("moved");
    }

    Instant start() {
        String text = parameters.getOrDefault("s", "");
        try {
            return Instant.ofEpochSecond(Long.parseLong(text));
        } catch (NumberFormatException | DateTimeException e) {
            throw new NotAllowedException("slot", text);
        }
    }

    int minutes() {
        String text = parameters.getOrDefault("m", String.valueOf(USUAL_MINUTES));
        if (!text.matches("[1-9][0-9]?")) {
            throw new NotAllowedException("length", text);
        }
        return Integer.parseInt(text);
    }

    boolean hasMinutes() {
        return parameters.containsKey("m");
    }

    /** Why a session is moved, or null. */
    ChangeReason why() {
        return reason(parameters.getOrDefault("why", NO_REASON));
    }

    static ChangeReason reason(String text) {
        if (text.equals(NO_REASON)) {
            return null;
        }
        return Stream.of(ChangeReason.values())
                .filter(reason -> reason.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("reason", text));
    }

    /** What was refused on the way to this page: a text of ours, or none. */
    Optional<String> refusal() {
        return Optional.ofNullable(parameters.get("no")).filter(ShopParameters::isRefusal);
    }

    private static boolean isRefusal(String key) {
        return Stream.of(BookingRule.values()).anyMatch(rule -> key.equals("refused." + rule))
                || Stream.of(ChangeRule.values()).anyMatch(rule -> key.equals("unchanged." + rule));
    }

    /** Which page of slots, counted from 0. */
    int page() {
        String text = parameters.getOrDefault("p", "0");
        if (!text.matches("[0-9]{1,2}")) {
            throw new NotAllowedException("page", text);
        }
        return Integer.parseInt(text);
    }

    /** How many sessions a series is to have. */
    int times(int usual) {
        String text = parameters.getOrDefault("n", String.valueOf(usual));
        if (!text.matches("[1-9]")) {
            throw new NotAllowedException("times", text);
        }
        return Integer.parseInt(text);
    }

    /** The page follows upon moving its session. */
    boolean hasMoved() {
        return MOVED.equals(parameters.get("done"));
    }

    /** The earlier time the page is about. */
    EarlierOfferId offer() {
        return id("id").map(EarlierOfferId::new).orElseThrow(() -> new NotAllowedException("offer", "none"));
    }

    private Optional<SessionId> session(String name) {
        return id(name).map(SessionId::new);
    }

    private Optional<UUID> id(String name) {
        return Optional.ofNullable(parameters.get(name)).map(text -> read(name, text));
    }

    private static UUID read(String name, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException(name, text);
        }
    }
}
