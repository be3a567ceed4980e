package org.echoppe.matching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.matching.optimum.Progress;
import org.echoppe.matching.optimum.Solution;
import org.echoppe.matching.optimum.Solver;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantProfile;
import org.echoppe.shared.Alphabet;

/** Everyone of a programme, and who is together already. Lists are alphabetical, whatever order people come in. */
public final class Cohort {

    /**
     * A pair, what speaks for it and against it, and what it is worth.
     *
     * @param value the sum of weight times points, exactly what is optimised
     * @param score the same out of 100, as people read it
     */
    public record Match(MerchantId merchant, MentorId mentor, Judgement judgement, int value, int score) {}

    private final Map<MerchantId, MerchantSide> merchants;
    private final Map<MentorId, MentorSide> mentors;
    private final Map<MerchantId, MentorId> together;
    private final Loads loads;
    private final Terms terms;

    Cohort(
            List<MerchantProfile> merchants,
            List<MentorProfile> mentors,
            Map<MerchantId, MentorId> together,
            Terms terms) {
        var weeks = new QuietWeeks();
        this.merchants = new LinkedHashMap<>();
        this.mentors = new LinkedHashMap<>();
        alphabetical(merchants, MerchantProfile::shop, shop -> shop.id().value())
                .forEach(shop -> this.merchants.put(shop.id(), MerchantSide.of(shop, weeks.of(shop), terms)));
        alphabetical(mentors, MentorProfile::name, mentor -> mentor.id().value())
                .forEach(mentor -> this.mentors.put(mentor.id(), MentorSide.of(mentor, weeks.of(mentor))));
        this.together = together;
        this.loads = new Loads(together, this.mentors);
        this.terms = terms;
    }

    private Cohort(Cohort same, Map<MerchantId, MentorId> together, Terms terms) {
        this.merchants = same.merchants;
        this.mentors = same.mentors;
        this.together = together;
        this.loads = new Loads(together, mentors);
        this.terms = terms;
    }

    /** The same people, these together. */
    public Cohort with(Map<MerchantId, MentorId> others) {
        return new Cohort(this, Map.copyOf(others), terms);
    }

    /** The same people, judged by other weights. */
    public Cohort weighing(Weights weights) {
        return new Cohort(this, together, terms.with(weights));
    }

    private static <T> List<T> alphabetical(
            List<T> people, Function<T, String> name, Function<T, ? extends Comparable<?>> id) {
        List<T> settled = people.stream()
                .sorted(Comparator.comparing(person -> id.apply(person).toString()))
                .toList();
        return new Alphabet(Locale.FRENCH).sorted(settled, name);
    }

    /** The best pairing of all who are still alone. */
    List<Match> optimum() {
        return matches(best((merchant, mentor) -> true, Progress.UNWATCHED));
    }

    /** The best of those in which everybody who is still alone is with somebody they may be with. */
    public Solution best(BiPredicate<MerchantId, MentorId> mayBe, Progress progress) {
        return Solver.solve(new CohortMarket(this).market(mayBe), progress);
    }

    /** Who is with whom in a pairing of all who are still alone. */
    public List<Match> matches(Solution solution) {
        List<MerchantSide> alone = sidesAlone();
        List<MentorSide> all = sidesOfMentors();
        return IntStream.range(0, alone.size())
                .filter(merchant -> solution.mentorOf(merchant) != Solution.NOBODY)
                .mapToObj(merchant -> match(alone.get(merchant), all.get(solution.mentorOf(merchant))))
                .toList();
    }

    /** The mentors this merchant could have, by their places on {@link #mentors}. */
    List<Candidate> candidates(MerchantId merchant) {
        return new CohortMarket(this).candidates(side(merchant));
    }

    public List<MerchantProfile> alone() {
        return sidesAlone().stream().map(MerchantSide::profile).toList();
    }

    List<MerchantSide> sidesAlone() {
        return merchants.values().stream()
                .filter(merchant -> !together.containsKey(merchant.profile().id()))
                .toList();
    }

    /** Whom a merchant could have instead, all mentors, each judged. */
    public List<Match> choices(MerchantProfile merchant) {
        MerchantSide side = side(merchant.id());
        return mentors.values().stream().map(mentor -> match(side, mentor)).toList();
    }

    /** How many mentors each criterion is the first to exclude from a merchant. */
    public Map<Criterion, Long> firstInTheWay(MerchantId merchant) {
        MerchantSide side = side(merchant);
        return mentors.values().stream()
                .flatMap(mentor -> Criterion.firstInTheWay(pair(side, mentor)).stream())
                .collect(groupingBy(Function.identity(), counting()));
    }

    public Match match(MerchantId merchant, MentorId mentor) {
        return match(side(merchant), side(mentor));
    }

    private Match match(MerchantSide merchant, MentorSide mentor) {
        Judgement judgement = Judgement.of(pair(merchant, mentor));
        int value = terms.weights().value(judgement);
        return new Match(
                merchant.profile().id(),
                mentor.profile().id(),
                judgement,
                value,
                terms.weights().outOfHundred(value));
    }

    List<MentorSide> sidesOfMentors() {
        return List.copyOf(mentors.values());
    }

    Terms terms() {
        return terms;
    }

    Pair pair(MerchantSide merchant, MentorSide mentor) {
        MerchantId id = merchant.profile().id();
        return new Pair(merchant, mentor, loads.besides(id, mentor), loads.ofOrganisationBesides(id, mentor), terms);
    }

    /** A sum of values, as people read it. */
    public int outOfHundred(long value) {
        return terms.weights().outOfHundred(value);
    }

    public int load(MentorId mentor) {
        return loads.of(mentor);
    }

    public List<MerchantProfile> merchants() {
        return merchants.values().stream().map(MerchantSide::profile).toList();
    }

    public List<MentorProfile> mentors() {
        return mentors.values().stream().map(MentorSide::profile).toList();
    }

    public MerchantProfile merchant(MerchantId id) {
        return side(id).profile();
    }

    public MentorProfile mentor(MentorId id) {
        return side(id).profile();
    }

    private MerchantSide side(MerchantId id) {
        return Optional.ofNullable(merchants.get(id)).orElseThrow(() -> new NotAllowedException("merchant", id));
    }

    private MentorSide side(MentorId id) {
        return Optional.ofNullable(mentors.get(id)).orElseThrow(() -> new NotAllowedException("mentor", id));
    }
}
