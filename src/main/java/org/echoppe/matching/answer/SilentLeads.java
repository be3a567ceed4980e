package org.echoppe.matching.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.ProgrammeView;

/** Leads who have had 48 hours of their working days to answer; a shop's peaks do not count, they are no time for news. */
@ApplicationScoped
class SilentLeads {

    static final Duration TO_ANSWER = Duration.ofHours(48);

    @Inject
    private Openings openings;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private Clock clock;

    /** The longest waiting first. */
    List<Unanswered> in(ProgrammeView programme) {
        Instant now = clock.instant();
        List<Unanswered> waiting = openings.unanswered(programme.id(), now.minus(TO_ANSWER));
        Map<MerchantId, ShopHours> shops = hoursOf(waiting);
        return waiting.stream()
                .filter(each -> isOver(each, shops.get(each.merchant()), programme.zone(), now))
                .toList();
    }

    private Map<MerchantId, ShopHours> hoursOf(List<Unanswered> waiting) {
        Set<MerchantId> ids = waiting.stream().map(Unanswered::merchant).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : merchants.hoursOf(ids);
    }

    private boolean isOver(Unanswered each, ShopHours shop, ZoneId zone, Instant now) {
        LocalDate from = LocalDate.ofInstant(each.since(), zone);
        return WorkingDays.of(mentors.availability(each.mentor()), shop.holidays(), shop.peaks(), from, zone)
                .after(each.since(), TO_ANSWER)
                .filter(end -> !end.isAfter(now))
                .isPresent();
    }
}
