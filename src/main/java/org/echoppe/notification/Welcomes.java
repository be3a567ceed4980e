package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.mentor.MentorCard;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorRow;
import org.echoppe.merchant.MerchantCard;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantRow;
import org.echoppe.programme.ProgrammeView;

/** Begins the letters that invite to the programme, for all who have had no message yet. */
@ApplicationScoped
class Welcomes {

    /** Somebody to be invited, and how. */
    record Guest(UUID person, String name, boolean hasAddress, TimedLetter letter) {}

    @Inject
    private Correspondence correspondence;

    @Inject
    private Outbox outbox;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private TownDesk towns;

    @Inject
    private Visitor visitor;

    List<Guest> guests(Invited kind, ProgrammeView programme) {
        Set<UUID> told = outbox.everTold(kind);
        return all(kind, programme)
                .filter(guest -> !told.contains(guest.person()))
                .toList();
    }

    private Stream<Guest> all(Invited kind, ProgrammeView programme) {
        return kind == Invited.MERCHANTS
                ? merchants.list(programme.id()).stream().map(row -> guest(row, programme))
                : mentors.list(programme.id()).stream().map(this::guest);
    }

    private Guest guest(MerchantRow row, ProgrammeView programme) {
        UUID person = row.id().value();
        var letter = new TimedLetter(OnceKey.welcome(person), () -> draft(row.id(), programme));
        return new Guest(person, row.shop(), row.email() != null, letter);
    }

    private Guest guest(MentorRow row) {
        UUID person = row.id().value();
        var letter = new TimedLetter(OnceKey.welcome(person), () -> draft(row.id()));
        return new Guest(person, row.name(), row.email() != null, letter);
    }

    private Draft draft(MerchantId id, ProgrammeView programme) {
        MerchantCard shop = merchants.card(id);
        Recipient recipient =
                Recipient.of(shop.person(), shop.email(), shop.language()).reachedAt(shop.phone());
        return correspondence
                .to(recipient, LetterKind.PROGRAMME_INVITATION, visitor.town())
                .inProgramme(programme.id().value())
                .says("shop", shop.shop())
                .carriesBookingLink(id.value(), endOf(programme))
                .leads("stopLink", StopAddress.PAGE);
    }

    private Draft draft(MentorId id) {
        MentorCard expert = mentors.card(id);
        Recipient recipient = Recipient.of(expert.name(), expert.email(), towns.languageOf(expert.account()))
                .reachedAt(expert.phone());
        return correspondence
                .to(recipient, LetterKind.MENTOR_PROGRAMME_INVITATION, visitor.town())
                .inProgramme(expert.programme().value())
                .isFor(id.value())
                .leads("mentorLink", "/mentor/day");
    }

    private static Instant endOf(ProgrammeView programme) {
        return programme.endsOn().plusDays(1).atStartOfDay(programme.zone()).toInstant();
    }
}
