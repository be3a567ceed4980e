package org.echoppe.matching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.matching.optimum.Market;
import org.echoppe.matching.optimum.MarketBuilder;
import org.echoppe.matching.optimum.Progress;
import org.echoppe.matching.optimum.Seats;
import org.echoppe.matching.optimum.Solution;
import org.echoppe.matching.optimum.Solver;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantProfile;

/** Everyone of a programme, and who is together already. Lists are alphabetical, whatever order people come in. */
public final class Cohort {

    /** A pair and what speaks for it. */
    public record Match(MerchantId merchant, MentorId mentor, Judgement judgement) {}

    private final List<MerchantProfile> merchants;
    private final List<MentorProfile> mentors;
    private final Map<MerchantId, MentorId> together;
    private final Map<MentorId, Long> loads;
    private final ZoneId zone;

    Cohort(
            List<MerchantProfile> merchants,
            List<MentorProfile> mentors,
            Map<MerchantId, MentorId> together,
            ZoneId zone) {
        this.merchants =
                alphabetical(merchants, MerchantProfile::shop, shop -> shop.id().value());
        this.mentors =
                alphabetical(mentors, MentorProfile::name, mentor -> mentor.id().value());
        this.together = together;
        this.loads = together.values().stream().collect(groupingBy(Function.identity(), counting()));
        this.zone = zone;
    }

    private Cohort(Cohort same, Map<MerchantId, MentorId> together) {
        this.merchants = same.merchants;
        this.mentors = same.mentors;
        this.together = together;
        this.loads = together.values().stream().collect(groupingBy(Function.identity(), counting()));
        this.zone = same.zone;
    }

    /** The same people, these together. */
    public Cohort with(Map<MerchantId, MentorId> others) {
        return new Cohort(this, Map.copyOf(others));
    }

    private static <T> List<T> alphabetical(
            List<T> people, Function<T, String> name, Function<T, ? extends Comparable<?>> id) {
        Collator french = Collator.getInstance(Locale.FRENCH);
        Comparator<T> byName = (one, other) -> french.compare(name.apply(one), name.apply(other));
        return people.stream()
                .sorted(byName.thenComparing(person -> id.apply(person).toString()))
                .toList();
    }

    /** The best pairing of all who are still alone. */
    List<Match> optimum() {
        return matches(best((merchant, mentor) -> true, Progress.UNWATCHED));
    }

    /** The best of those in which everybody who is still alone is with somebody they may be with. */
    public Solution best(BiPredicate<MerchantId, MentorId> mayBe, Progress progress) {
        return Solver.solve(market(mayBe), progress);
    }

    /** Who is with whom in a pairing of all who are still alone. */
    public List<Match> matches(Solution solution) {
        List<MerchantProfile> alone = alone();
        return IntStream.range(0, alone.size())
                .filter(merchant -> solution.mentorOf(merchant) != Solution.NOBODY)
                .mapToObj(merchant -> match(alone.get(merchant), mentors.get(solution.mentorOf(merchant))))
                .toList();
    }

    private Market market(BiPredicate<MerchantId, MentorId> mayBe) {
        MarketBuilder market = Market.builder();
        mentors.forEach(mentor -> market.mentor(new Seats(load(mentor.id()), mentor.capacity())));
        alone().forEach(merchant -> offer(market, merchant, mayBe));
        return market.build();
    }

    private void offer(MarketBuilder market, MerchantProfile shop, BiPredicate<MerchantId, MentorId> mayBe) {
        int merchant = market.merchant();
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            Match match = match(shop, mentors.get(mentor));
            if (match.judgement().isPossible() && mayBe.test(match.merchant(), match.mentor())) {
                market.arc(merchant, mentor, match.judgement().points());
            }
        }
    }

    public List<MerchantProfile> alone() {
        return merchants.stream()
                .filter(merchant -> !together.containsKey(merchant.id()))
                .toList();
    }

    /** Whom a merchant could have instead, all mentors, each judged. */
    public List<Match> choices(MerchantProfile merchant) {
        return mentors.stream().map(mentor -> match(merchant, mentor)).toList();
    }

    public Match match(MerchantId merchant, MentorId mentor) {
        return match(merchant(merchant), mentor(mentor));
    }

    private Match match(MerchantProfile merchant, MentorProfile mentor) {
        int others = load(mentor.id()) - (mentor.id().equals(together.get(merchant.id())) ? 1 : 0);
        return new Match(merchant.id(), mentor.id(), Criterion.judgeAll(new Pair(merchant, mentor, others, zone)));
    }

    public int load(MentorId mentor) {
        return loads.getOrDefault(mentor, 0L).intValue();
    }

    public List<MerchantProfile> merchants() {
        return merchants;
    }

    public List<MentorProfile> mentors() {
        return mentors;
    }

    public MerchantProfile merchant(MerchantId id) {
        return merchants.stream()
                .filter(merchant -> merchant.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("merchant", id));
    }

    public MentorProfile mentor(MentorId id) {
        return mentors.stream()
                .filter(mentor -> mentor.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("mentor", id));
    }
}
