package org.echoppe.booking.town.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SlotRequest;
import org.echoppe.booking.town.NewTime;

/** What was chosen for each session of an absence: a slot, to cancel, or to leave it. */
@RequestScoped
class AbsenceForm {

    private static final String CHOICE = "choice-";
    private static final String CANCEL = "cancel";
    private static final String LEAVE = "leave";

    @Inject
    private TownParameters asked;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    /** In the order of the page, as browsers send it. */
    List<NewTime> times() {
        return parameters.keySet().stream()
                .filter(name -> name.startsWith(CHOICE))
                .map(name -> name.substring(CHOICE.length()))
                .map(this::time)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nobody shall book the mentor meanwhile. */
    boolean isAwayToo() {
        return parameters.containsKey("away");
    }

    private Optional<NewTime> time(String session) {
        String choice = parameters.get(CHOICE + session);
        return switch (choice) {
            case LEAVE -> Optional.empty();
            case CANCEL -> Optional.of(new NewTime(id(session), null, asked.reason()));
            default -> Optional.of(new NewTime(id(session), slot(session, choice), asked.reason()));
        };
    }

    private SlotRequest slot(String session, String choice) {
        String[] slot = choice.split("/");
        try {
            return new SlotRequest(
                    parameters.get("key-" + session),
                    Instant.ofEpochSecond(Long.parseLong(slot[0])),
                    Integer.parseInt(slot[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new NotAllowedException("slot", choice);
        }
    }

    private static SessionId id(String text) {
        try {
            return new SessionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("session", text);
        }
    }
}
