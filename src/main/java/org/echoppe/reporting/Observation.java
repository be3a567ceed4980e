package org.echoppe.reporting;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.ActionRow;
import org.echoppe.booking.BookingDesk;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingRow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantRow;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.Trade;

/** Asks every room at its front door what there is to count. */
@ApplicationScoped
class Observation {

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MatchingDesk pairings;

    @Inject
    private ActionDesk actions;

    @Inject
    private BookingDesk sessions;

    Facts of(ProgrammeId programme, Period period) {
        return new Facts(shops(programme), sessions.facts(programme, period.from(), period.until()));
    }

    private List<ShopFact> shops(ProgrammeId programme) {
        Map<MerchantId, Trade> trades =
                merchants.list(programme).stream().collect(toMap(MerchantRow::id, MerchantRow::trade));
        Map<MerchantId, MentorId> mentors = pairings.pairings(programme).stream()
                .filter(pairing -> pairing.status().isLive())
                .collect(toMap(PairingRow::merchant, PairingRow::mentor));
        return actions.progress(programme).stream()
                .map(row -> shop(row, trades, mentors))
                .toList();
    }

    private static ShopFact shop(ActionRow row, Map<MerchantId, Trade> trades, Map<MerchantId, MentorId> mentors) {
        MerchantId id = row.merchant();
        return new ShopFact(id, trades.get(id), row.action(), row.stepsDone(), row.isDone(), mentors.get(id));
    }
}
