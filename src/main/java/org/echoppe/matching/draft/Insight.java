package org.echoppe.matching.draft;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.echoppe.access.NotAllowedException;
import org.echoppe.matching.Cohort;
import org.echoppe.matching.Cohort.Match;
import org.echoppe.matching.MentorChoice;
import org.echoppe.matching.Reason;
import org.echoppe.matching.optimum.Progress;
import org.echoppe.matching.optimum.Solution;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantId;

/** What can be said of a draft's pairs, as they were found, and of those that were not. */
final class Insight {

    private final Question question;
    private final Map<MerchantId, DraftRow> rows = new LinkedHashMap<>();
    private final Cohort cohort;

    Insight(Question question, List<DraftRow> found) {
        this(
                question,
                found,
                found.stream().filter(row -> !row.isAlone()).collect(toMap(DraftRow::merchant, DraftRow::mentor)));
    }

    /**
     * @param found   what is to be looked into
     * @param couples whom everybody was given, whether they are looked into or not
     */
    Insight(Question question, List<DraftRow> found, Map<MerchantId, MentorId> couples) {
        this.question = question;
        found.forEach(row -> rows.put(row.merchant(), row));
        cohort = question.everyone().with(couples);
    }

    Question question() {
        return question;
    }

    List<PairLine> lines() {
        return rows.values().stream().map(this::line).toList();
    }

    private PairLine line(DraftRow row) {
        return new PairLine(
                row,
                row.isAlone()
                        ? List.of()
                        : cohort.match(row.merchant(), row.mentor()).judgement().reasons());
    }

    PairFile file(MerchantId merchant) {
        List<MentorChoice> choices = cohort.choices(cohort.merchant(merchant)).stream()
                .map(this::choice)
                .sorted(Comparator.comparing(MentorChoice::isPossible)
                        .thenComparing(MentorChoice::score)
                        .reversed())
                .toList();
        DraftRow row = row(merchant);
        MentorChoice pair = choices.stream()
                .filter(choice -> choice.mentor().equals(row.mentor()))
                .findFirst()
                .orElse(null);
        return new PairFile(row, pair, choices, new Obstacles(cohort).of(merchant));
    }

    private MentorChoice choice(Match match) {
        MentorProfile mentor = cohort.mentor(match.mentor());
        var judgement = match.judgement();
        return new MentorChoice(mentor.id(), mentor.name(), mentor.organisation(), match.score(), judgement.reasons());
    }

    /** @param basis with what the pairs were found; asked only where a price has to be named */
    WhyNot whyNot(Couple asked, Supplier<Basis> basis) {
        MentorChoice choice = choice(cohort.match(asked.merchant(), asked.mentor()));
        if (asked.mentor().equals(row(asked.merchant()).mentor())) {
            return new WhyNot.AsItIs(choice);
        }
        List<DraftStep> released = List.of(DraftStep.release(asked.merchant()));
        Optional<Reason> against = question.with(released).against(asked);
        if (against.isPresent()) {
            return new WhyNot.Excluded(choice, against.get());
        }
        Basis found = basis.get();
        return found.whyNot(asked)
                .map(price -> costs(choice, price, found))
                .orElseGet(() -> price(asked, choice, forced(asked)));
    }

    private Arrangement forced(Couple asked) {
        return question.with(
                        List.of(DraftStep.release(asked.merchant()), DraftStep.pin(asked.merchant(), asked.mentor())))
                .answer(Progress.UNWATCHED);
    }

    private WhyNot costs(MentorChoice choice, org.echoppe.matching.optimum.WhyNot price, Basis found) {
        List<MerchantId> merchants = found.merchants();
        List<MentorId> mentors = found.mentors();
        List<Move> moves = price.moves().stream()
                .map(move -> move(
                        row(merchants.get(move.merchant())),
                        move.to() == Solution.NOBODY ? null : mentors.get(move.to())))
                .sorted(Comparator.comparing(Move::shop))
                .toList();
        return new WhyNot.Costs(choice, price.merchantsLost(), cohort.outOfHundred(price.pointsLost()), moves);
    }

    private WhyNot price(Couple asked, MentorChoice choice, Arrangement instead) {
        int paired = (int) rows.values().stream().filter(row -> !row.isAlone()).count();
        long points = rows.values().stream().mapToLong(DraftRow::points).sum();
        List<Move> moves = rows.values().stream()
                .filter(row -> !row.merchant().equals(asked.merchant()))
                .filter(row -> !Objects.equals(row.mentor(), mentorIn(instead, row.merchant())))
                .map(row -> move(row, mentorIn(instead, row.merchant())))
                .sorted(Comparator.comparing(Move::shop))
                .toList();
        return new WhyNot.Costs(choice, paired - instead.pairs().size(), points - instead.points(), moves);
    }

    private static MentorId mentorIn(Arrangement arrangement, MerchantId merchant) {
        Match match = arrangement.pairs().get(merchant);
        return match == null ? null : match.mentor();
    }

    private Move move(DraftRow row, MentorId to) {
        return new Move(
                row.merchant(),
                row.shop(),
                row.mentorName(),
                to == null ? null : cohort.mentor(to).name());
    }

    List<ShopChoice> shopsFor(MentorId mentor) {
        return cohort.alone().stream()
                .map(merchant -> cohort.match(merchant.id(), mentor))
                .filter(match -> match.judgement().isPossible())
                .map(this::shopChoice)
                .sorted(Comparator.comparing(ShopChoice::score).reversed())
                .toList();
    }

    private ShopChoice shopChoice(Match match) {
        var judgement = match.judgement();
        return new ShopChoice(
                match.merchant(), cohort.merchant(match.merchant()).shop(), match.score(), judgement.reasons());
    }

    private DraftRow row(MerchantId merchant) {
        return Optional.ofNullable(rows.get(merchant)).orElseThrow(() -> new NotAllowedException("merchant", merchant));
    }
}
