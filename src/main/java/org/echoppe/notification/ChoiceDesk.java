package org.echoppe.notification;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.Role;
import org.echoppe.access.Visitor;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;

/** What people want to hear and by which channel: said by themselves, or by the coordinator on their word; it holds at once. */
@ApplicationScoped
@Transactional
public class ChoiceDesk {

    @Inject
    private MessageChoices choices;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private Visitor visitor;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** Of the merchant or mentor who is here. */
    @AllowedTo({MERCHANT, MENTOR})
    public ChosenMessages mine() {
        return of(me());
    }

    @AllowedTo({MERCHANT, MENTOR})
    public void choose(WantedMessages wanted) {
        keep(me(), wanted);
    }

    /** STOP: from now on the programme says nothing to whoever is here. Saying it twice is saying it once. */
    @AllowedTo({MERCHANT, MENTOR})
    public void stop() {
        keep(me(), mine().wanted().withoutProgramme());
    }

    @AllowedTo(COORDINATOR)
    public ChosenMessages of(MerchantId merchant) {
        return of(merchants.card(merchant).id().value());
    }

    @AllowedTo(COORDINATOR)
    public ChosenMessages of(MentorId mentor) {
        return of(mentors.card(mentor).id().value());
    }

    /** As the merchant told the coordinator. */
    @AllowedTo(COORDINATOR)
    public void choose(MerchantId merchant, WantedMessages wanted) {
        keep(merchants.card(merchant).id().value(), wanted);
    }

    /** As the mentor told the coordinator. */
    @AllowedTo(COORDINATOR)
    public void choose(MentorId mentor, WantedMessages wanted) {
        keep(mentors.card(mentor).id().value(), wanted);
    }

    private ChosenMessages of(UUID person) {
        return choices.of(person).map(MessageChoice::chosen).orElse(ChosenMessages.NOTHING_SAID);
    }

    private void keep(UUID person, WantedMessages wanted) {
        MessageChoice choice = choices.locked(person);
        if (!choice.wanted().equals(wanted)) {
            choice.wants(wanted, visitor.role(), clock.instant());
            history.note("messages.chosen", person, wanted.inSigns());
        }
    }

    private UUID me() {
        return visitor.role() == Role.MERCHANT
                ? visitor.merchant()
                : mentors.me().value();
    }
}
