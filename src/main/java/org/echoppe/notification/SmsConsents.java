package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.echoppe.notification.decency.Occasion;

/** Who may be written short messages; asked again when one is about to leave. */
@ApplicationScoped
class SmsConsents {

    @Inject
    private MessageChoices choices;

    /**
     * Whether the person takes them on such an occasion.
     *
     * @param merchant null unless a merchant reads it
     * @param mentor   null unless an expert reads it
     */
    boolean allow(UUID merchant, UUID mentor, Occasion occasion) {
        UUID person = merchant == null ? mentor : merchant;
        return person != null
                && choices.of(person)
                        .filter(choice -> choice.wanted().refusesSms(occasion))
                        .isEmpty();
    }
}
