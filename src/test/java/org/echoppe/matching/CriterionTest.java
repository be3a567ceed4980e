package org.echoppe.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.Criterion.CAPACITY;
import static org.echoppe.matching.Criterion.DISTANCE;
import static org.echoppe.matching.Criterion.INTEREST;
import static org.echoppe.matching.Criterion.LANGUAGE;
import static org.echoppe.matching.Criterion.MANDATE;
import static org.echoppe.matching.Criterion.MODE;
import static org.echoppe.matching.Criterion.ORGANISATION;
import static org.echoppe.matching.Criterion.PEAKS;
import static org.echoppe.matching.Criterion.QUIET_TIME;
import static org.echoppe.matching.Criterion.SKILL;
import static org.echoppe.matching.Criterion.TRADE;
import static org.echoppe.matching.Criterion.WISH;
import static org.echoppe.matching.PeopleFixture.END;
import static org.echoppe.matching.PeopleFixture.MARKET;
import static org.echoppe.matching.PeopleFixture.START;
import static org.echoppe.matching.PeopleFixture.TERMS;
import static org.echoppe.matching.PeopleFixture.at;
import static org.echoppe.matching.PeopleFixture.busy;
import static org.echoppe.matching.PeopleFixture.expert;
import static org.echoppe.matching.PeopleFixture.interestedIn;
import static org.echoppe.matching.PeopleFixture.knowing;
import static org.echoppe.matching.PeopleFixture.meeting;
import static org.echoppe.matching.PeopleFixture.north;
import static org.echoppe.matching.PeopleFixture.of;
import static org.echoppe.matching.PeopleFixture.pair;
import static org.echoppe.matching.PeopleFixture.shop;
import static org.echoppe.matching.PeopleFixture.startingAt;
import static org.echoppe.matching.PeopleFixture.under;
import static org.echoppe.matching.PeopleFixture.wishing;
import static org.echoppe.matching.Verdict.AGAINST;
import static org.echoppe.matching.Verdict.EXCLUDES;
import static org.echoppe.matching.Verdict.FOR;
import static org.echoppe.matching.Verdict.NEUTRAL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.echoppe.calendar.Peak;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantProfile;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Place;
import org.echoppe.programme.Position;
import org.echoppe.programme.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CriterionTest {

    private static final MerchantProfile LAGARDE = shop("Boulangerie Lagarde-Énée");
    private static final MerchantProfile AT_MARKET = at(LAGARDE, new Place("1 rue du Port", "33110", MARKET));
    private static final MentorProfile INES = expert("Inès Morel");
    private static final Terms THREE_KM = new Terms(TERMS.days(), 3000, Terms.ANY_NUMBER, Weights.USUAL);
    private static final Terms TWO_OF_EACH = new Terms(TERMS.days(), null, 2, Weights.USUAL);
    private static final Terms FROM_THURSDAY =
            new Terms(new Days(START.plusDays(3), END), null, Terms.ANY_NUMBER, Weights.USUAL);
    private static final MerchantProfile ALL_DAY = shop("Lagarde", "fr", "Tu-We 08:00-18:00", "We 08:00-10:00");

    /** A row of the table: what is judged, and what it should come to. */
    record Case(String rule, Criterion criterion, Pair pair, Verdict verdict, int points, String... said) {

        @Override
        public String toString() {
            return criterion + ": " + rule;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_criterion_judges_as_it_says(Case row) {
        assertThat(row.criterion().judge(row.pair()))
                .isEqualTo(new Reason(row.criterion(), row.verdict(), row.points(), List.of(row.said())));
    }

    static Stream<Case> cases() {
        return Stream.of(
                        skill(), interest(), wayOfWorking(), mandate(), distance(), time(), people(), peaks(), places())
                .flatMap(List::stream);
    }

    private static List<Case> skill() {
        return List.of(
                row(
                        "basics are a third of the points",
                        SKILL,
                        pair(LAGARDE, expert("I", 1, 1)),
                        AGAINST,
                        33,
                        "DIGITAL_PAYMENT",
                        "1"),
                row("at ease is two thirds", SKILL, pair(LAGARDE, expert("I", 2, 1)), FOR, 67, "DIGITAL_PAYMENT", "2"),
                row(
                        "a specialist is worth all",
                        SKILL,
                        pair(LAGARDE, expert("I", 3, 1)),
                        FOR,
                        100,
                        "DIGITAL_PAYMENT",
                        "3"),
                row(
                        "another action does not help",
                        SKILL,
                        pair(LAGARDE, able(Map.of(ActionCode.STOCK, 3), "Tu 09:00-12:00")),
                        EXCLUDES,
                        0,
                        "DIGITAL_PAYMENT",
                        "0"));
    }

    private static List<Case> interest() {
        return List.of(
                row("none declared", INTEREST, pair(LAGARDE, INES), FOR, 0),
                row(
                        "by name, however written",
                        INTEREST,
                        pair(LAGARDE, interestedIn(" BOULANGERIE lagarde  enee. ")),
                        EXCLUDES,
                        0),
                row(
                        "a longer name is another shop",
                        INTEREST,
                        pair(LAGARDE, interestedIn("Boulangerie Lagarde-Énée et fils")),
                        FOR,
                        0),
                row("by SIRET", INTEREST, pair(LAGARDE, interestedIn("732 829 320 00074")), EXCLUDES, 0),
                row("by another SIRET", INTEREST, pair(LAGARDE, interestedIn("732 829 320 00075")), FOR, 0));
    }

    private static List<Case> wayOfWorking() {
        return List.of(
                row("a language in common", LANGUAGE, pair(LAGARDE, INES), FOR, 0, "fr"),
                row(
                        "none in common",
                        LANGUAGE,
                        pair(shop("L", "pt", "Tu 08:00-12:00", "off"), INES),
                        EXCLUDES,
                        0,
                        "pt"),
                row("comes to the shop", MODE, pair(LAGARDE, INES), FOR, 0, "ON_SITE"),
                row("does no video", MODE, pair(meeting(LAGARDE, Mode.VIDEO), INES), EXCLUDES, 0, "VIDEO"));
    }

    private static List<Case> mandate() {
        return List.of(
                row("the whole programme", MANDATE, pair(LAGARDE, INES), FOR, 0, "2027-03-01", "2027-06-30"),
                row(
                        "ends a day early",
                        MANDATE,
                        pair(LAGARDE, under(INES, START, END.minusDays(1))),
                        AGAINST,
                        0,
                        "2027-03-01",
                        "2027-06-29"),
                row(
                        "begins a day late",
                        MANDATE,
                        pair(LAGARDE, under(INES, START.plusDays(1), END)),
                        AGAINST,
                        0,
                        "2027-03-02",
                        "2027-06-30"),
                row(
                        "the first day only",
                        MANDATE,
                        pair(LAGARDE, under(INES, START.minusDays(9), START)),
                        AGAINST,
                        0,
                        "2027-02-20",
                        "2027-03-01"),
                row(
                        "over the day before",
                        MANDATE,
                        pair(LAGARDE, under(INES, START.minusDays(9), START.minusDays(1))),
                        EXCLUDES,
                        0,
                        "2027-02-20",
                        "2027-02-28"),
                row(
                        "begins the day after",
                        MANDATE,
                        pair(LAGARDE, under(INES, END.plusDays(1), END.plusDays(9))),
                        EXCLUDES,
                        0,
                        "2027-07-01",
                        "2027-07-09"));
    }

    private static List<Case> distance() {
        return List.of(
                row(
                        "no way by phone",
                        DISTANCE,
                        pair(meeting(AT_MARKET, Mode.PHONE), startingAt(INES, north(9000)), THREE_KM),
                        NEUTRAL,
                        100,
                        "NOT_ON_SITE"),
                row("nobody knows from where", DISTANCE, pair(AT_MARKET, INES, THREE_KM), NEUTRAL, 50, "UNKNOWN"),
                row(
                        "next door",
                        DISTANCE,
                        pair(AT_MARKET, startingAt(INES, north(0)), THREE_KM),
                        FOR,
                        100,
                        "METRES",
                        "0"),
                row(
                        "half the limit",
                        DISTANCE,
                        pair(AT_MARKET, startingAt(INES, north(1500)), THREE_KM),
                        FOR,
                        50,
                        "METRES",
                        "1500"),
                row(
                        "near the limit",
                        DISTANCE,
                        pair(AT_MARKET, startingAt(INES, north(2400)), THREE_KM),
                        AGAINST,
                        20,
                        "METRES",
                        "2400"),
                row(
                        "on the limit",
                        DISTANCE,
                        pair(AT_MARKET, startingAt(INES, north(3000)), THREE_KM),
                        AGAINST,
                        0,
                        "METRES",
                        "3000"),
                row(
                        "ten metres beyond it",
                        DISTANCE,
                        pair(AT_MARKET, startingAt(INES, north(3010)), THREE_KM),
                        EXCLUDES,
                        0,
                        "METRES",
                        "3010"),
                row(
                        "without a limit far is far",
                        DISTANCE,
                        pair(AT_MARKET, startingAt(INES, north(60_000))),
                        AGAINST,
                        0,
                        "METRES",
                        "60000"),
                row(
                        "the same street",
                        DISTANCE,
                        pair(LAGARDE, startingAt(INES, address("7 bis, RUE du Port", "33110"))),
                        FOR,
                        100,
                        "STREET"),
                row(
                        "the same postcode",
                        DISTANCE,
                        pair(LAGARDE, startingAt(INES, address("9 rue Haute", "33110"))),
                        FOR,
                        67,
                        "POSTCODE"),
                row(
                        "the same street name elsewhere",
                        DISTANCE,
                        pair(LAGARDE, startingAt(INES, address("7 rue du Port", "33200"))),
                        AGAINST,
                        33,
                        "ELSEWHERE"),
                row(
                        "a street without a postcode says nothing",
                        DISTANCE,
                        pair(LAGARDE, startingAt(INES, address("7 rue du Port", ""))),
                        NEUTRAL,
                        50,
                        "UNKNOWN"),
                row(
                        "a limit needs two places on the map",
                        DISTANCE,
                        pair(LAGARDE, startingAt(INES, north(9000)), THREE_KM),
                        NEUTRAL,
                        50,
                        "UNKNOWN"));
    }

    private static List<Case> time() {
        return List.of(
                row("two hours without the rush", QUIET_TIME, pair(LAGARDE, INES), FOR, 20, "120"),
                row(
                        "a single minute is enough",
                        QUIET_TIME,
                        pair(ALL_DAY, available("Tu 08:00-08:01")),
                        AGAINST,
                        0,
                        "1"),
                row("an hour is something", QUIET_TIME, pair(ALL_DAY, available("Tu 08:00-09:00")), FOR, 10, "60"),
                row(
                        "ten hours are all points",
                        QUIET_TIME,
                        pair(ALL_DAY, available("Tu 08:00-18:00")),
                        FOR,
                        100,
                        "600"),
                row("a minute less is not", QUIET_TIME, pair(ALL_DAY, available("Tu 08:00-17:59")), FOR, 99, "599"),
                row("more are no more", QUIET_TIME, pair(ALL_DAY, available("Tu-We 08:00-18:00")), FOR, 100, "1080"),
                row(
                        "in the rush there is none",
                        QUIET_TIME,
                        pair(ALL_DAY, available("We 08:00-10:00")),
                        EXCLUDES,
                        0,
                        "0"));
    }

    private static List<Case> people() {
        return List.of(
                row("knows it", TRADE, pair(LAGARDE, knowing(INES, Trade.TOYS, Trade.BAKERY)), FOR, 100, "BAKERY"),
                row("knows others", TRADE, pair(LAGARDE, knowing(INES, Trade.TOYS)), AGAINST, 0, "BAKERY"),
                row("nobody said", TRADE, pair(LAGARDE, INES), NEUTRAL, 0, "BAKERY"),
                row("nobody named", WISH, pair(LAGARDE, INES), NEUTRAL, 0, ""),
                row("named, however written", WISH, pair(wishing(LAGARDE, "ines MOREL"), INES), FOR, 100, "ines MOREL"),
                row("family name first", WISH, pair(wishing(LAGARDE, "Morel Inès"), INES), FOR, 100, "Morel Inès"),
                row("the first name is not enough", WISH, pair(wishing(LAGARDE, "Inès"), INES), AGAINST, 0, "Inès"),
                row(
                        "by organisation, among others",
                        WISH,
                        pair(wishing(LAGARDE, "Karim; l’agence ; agence"), INES),
                        FOR,
                        100,
                        "Karim; l’agence ; agence"),
                row("somebody else", WISH, pair(wishing(LAGARDE, "Karim Diallo"), INES), AGAINST, 0, "Karim Diallo"));
    }

    /** They share Tuesdays only: 2, 9, 16 and 23 March. */
    private static List<Case> peaks() {
        return List.of(
                row("no peak", PEAKS, pair(LAGARDE, INES), FOR, 100, "0", "4", ""),
                row("a peak on other days", PEAKS, pair(busy(LAGARDE, march(3, 8)), INES), FOR, 100, "0", "4", "Salon"),
                row("one of four days", PEAKS, pair(busy(LAGARDE, march(2, 8)), INES), NEUTRAL, 75, "1", "4", "Salon"),
                row("half of them", PEAKS, pair(busy(LAGARDE, march(2, 9)), INES), AGAINST, 50, "2", "4", "Salon"),
                row("all of them", PEAKS, pair(busy(LAGARDE, march(1, 28)), INES), AGAINST, 0, "4", "4", "Salon"),
                row(
                        "the fifth week is not asked",
                        PEAKS,
                        pair(busy(LAGARDE, march(29, 31)), INES),
                        FOR,
                        100,
                        "0",
                        "4",
                        ""),
                row(
                        "a programme that begins on a Thursday",
                        PEAKS,
                        pair(busy(LAGARDE, march(9, 9)), INES, FROM_THURSDAY),
                        NEUTRAL,
                        75,
                        "1",
                        "4",
                        "Salon"),
                row(
                        "two peaks do not count a day twice",
                        PEAKS,
                        pair(busy(LAGARDE, march(2, 9), march(9, 9)), INES),
                        AGAINST,
                        50,
                        "2",
                        "4",
                        "Salon"));
    }

    private static List<Case> places() {
        var two = expert("Inès", 3, 2);
        return List.of(
                row("the last place", CAPACITY, pair(LAGARDE, two, TERMS, 1, 1), FOR, 0, "2", "2"),
                row("no place", CAPACITY, pair(LAGARDE, two, TERMS, 2, 2), EXCLUDES, 0, "2", "2"),
                row("takes nobody", CAPACITY, pair(LAGARDE, expert("I", 3, 0), TERMS, 0, 0), EXCLUDES, 0, "0", "0"),
                row(
                        "the organisation's last",
                        ORGANISATION,
                        pair(LAGARDE, of(two, "Marée"), TWO_OF_EACH, 0, 1),
                        FOR,
                        0,
                        "Marée",
                        "2"),
                row(
                        "the organisation has its most",
                        ORGANISATION,
                        pair(LAGARDE, of(two, "Marée"), TWO_OF_EACH, 0, 2),
                        EXCLUDES,
                        0,
                        "Marée",
                        "2"));
    }

    private static Case row(String rule, Criterion criterion, Pair pair, Verdict verdict, int points, String... said) {
        return new Case(rule, criterion, pair, verdict, points, said);
    }

    private static Place address(String street, String postcode) {
        return new Place(street, postcode, (Position) null);
    }

    private static Peak march(int first, int last) {
        return new Peak(START.withDayOfMonth(first), START.withDayOfMonth(last), "Salon");
    }

    private static MentorProfile available(String hours) {
        return able(Map.of(), hours);
    }

    private static MentorProfile able(Map<ActionCode, Integer> skills, String hours) {
        return expert("Inès", skills, Set.of("fr"), 1, hours, Set.of());
    }

    @Test
    void the_table_has_a_row_for_every_criterion_of_a_pair() {
        assertThat(cases().map(Case::criterion).distinct()).containsExactlyInAnyOrderElementsOf(Criterion.OF_PAIRS);
    }

    @Test
    void only_what_is_worth_a_word_is_kept() {
        Judgement judgement = Judgement.of(pair(LAGARDE, knowing(INES, Trade.TOYS)));

        assertThat(judgement.lastingReasons())
                .extracting(Reason::criterion)
                .containsExactly(SKILL, LANGUAGE, MODE, QUIET_TIME, TRADE);
    }
}
