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
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
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
        Map<MentorId, DeclaredHours> hours =
                mentors.availabilityOf(waiting.stream().map(Unanswered::mentor).collect(Collectors.toSet()));
        return waiting.stream()
                .filter(each -> !endOf(each, hours, shops, programme.zone()).isAfter(now))
                .toList();
    }

    private Map<MerchantId, ShopHours> hoursOf(List<Unanswered> waiting) {
        Set<MerchantId> ids = waiting.stream().map(Unanswered::merchant).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : merchants.hoursOf(ids);
    }

    /** The end of time where there is none in sight. */
    private static Instant endOf(
            Unanswered each, Map<MentorId, DeclaredHours> hours, Map<MerchantId, ShopHours> shops, ZoneId zone) {
        LocalDate from = LocalDate.ofInstant(each.since(), zone);
        ShopHours shop = shops.get(each.merchant());
        return WorkingDays.of(hours.get(each.mentor()), shop.holidays(), shop.peaks(), from, zone)
                .after(each.since(), TO_ANSWER)
                .orElse(Instant.MAX);
    }
}
