package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.TownDesk;
import org.echoppe.mentor.MentorCard;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;

/** Looks up who is to be told. */
@ApplicationScoped
class Pairs {

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk towns;

    Pair of(SessionNews news) {
        return of(news.town(), news.programme(), news.merchant(), news.mentor());
    }

    Pair of(MunicipalityId town, ProgrammeId programme, MerchantId merchant, MentorId mentor) {
        MentorCard card = mentors.card(mentor);
        return new Pair(
                town,
                merchants.card(merchant),
                card,
                towns.languageOf(card.account()),
                lastInstantOf(programmes.view(programme)));
    }

    private static Instant lastInstantOf(ProgrammeView programme) {
        return programme.endsOn().plusDays(1).atStartOfDay(programme.zone()).toInstant();
    }
}
