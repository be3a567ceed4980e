package org.echoppe.radar.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.Holidays;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingView;
import org.echoppe.mentor.MentorData;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.programme.ProgrammeView;

/** Mentors of shops who cannot be booked any more, or soon may not be. */
@ApplicationScoped
class MentorWatch implements Watch {

    @Inject
    private MentorDesk mentors;

    @Inject
    private PairingDesk pairings;

    @Inject
    private Event<HoursAsked> asked;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @Override
    public List<RadarRule> rules() {
        return List.of(RadarRule.NO_SLOTS, RadarRule.MANDATE_ENDS);
    }

    @Override
    public List<Finding> findings(ProgrammeView programme, Thresholds thresholds) {
        Map<MentorId, Long> shops = pairings.live(programme.id()).stream()
                .map(PairingView::pairing)
                .collect(Collectors.groupingBy(pair -> pair.mentor(), Collectors.counting()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), programme.zone());
        return mentors.profiles(programme.id()).stream()
                .filter(mentor -> shops.containsKey(mentor.id()))
                .flatMap(mentor -> Stream.of(
                                noSlots(mentor, shops.get(mentor.id()), programme, today, thresholds),
                                mandateEnds(mentor, shops.get(mentor.id()), programme, today, thresholds))
                        .flatMap(Optional::stream))
                .toList();
    }

    private static Optional<Finding> noSlots(
            MentorProfile mentor, long shops, ProgrammeView programme, LocalDate today, Thresholds thresholds) {
        int days = thresholds.of(RadarRule.NO_SLOTS);
        LocalDate last = earlier(today.plusDays(days), programme.endsOn().plusDays(1));
        boolean isFree = !last.isAfter(today)
                || !mentor.availability()
                        .between(today, last, programme.zone(), Holidays.NONE)
                        .isEmpty();
        return isFree
                ? Optional.empty()
                : Optional.of(finding(
                        RadarRule.NO_SLOTS,
                        mentor,
                        mentor.id().value() + "."
                                + mentor.availability().notation().hashCode(),
                        today.atStartOfDay(programme.zone()).toInstant(),
                        shops,
                        days));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** A mandate that nobody gave an end goes on as long as the programme. */
    private static Optional<Finding> mandateEnds(
            MentorProfile mentor, long shops, ProgrammeView programme, LocalDate today, Thresholds thresholds) {
        LocalDate until = Objects.requireNonNullElse(mentor.mandateUntil(), programme.endsOn());
        Instant due = until.plusDays(1L - thresholds.of(RadarRule.MANDATE_ENDS))
                .atStartOfDay(programme.zone())
                .toInstant();
        boolean isNear = until.isBefore(programme.endsOn())
                && !today.isBefore(until.plusDays(1L - thresholds.of(RadarRule.MANDATE_ENDS)));
        return isNear
                ? Optional.of(finding(
                        RadarRule.MANDATE_ENDS,
                        mentor,
                        mentor.id().value() + "." + until,
                        due,
                        shops,
                        until,
                        programme.endsOn()))
                : Optional.empty();
    }

    private static Finding finding(
            RadarRule rule, MentorProfile mentor, String episode, Instant since, Object... says) {
        return Finding.of(rule, episode, Subject.named(mentor.name()).with(mentor.id()), since, says);
    }

    @Override
    public Resolved resolve(ProgrammeView programme, Finding finding) {
        MentorId mentor = finding.about().mentor();
        if (finding.rule() == RadarRule.NO_SLOTS) {
            asked.fire(new HoursAsked(visitor.town(), programme.id(), mentor, finding.key()));
            return Resolved.FOR_NOW;
        }
        MentorData data = mentors.data(mentor);
        mentors.change(mentor, data.under(data.mandateFrom(), programme.endsOn()));
        return Resolved.FOR_GOOD;
    }
}
