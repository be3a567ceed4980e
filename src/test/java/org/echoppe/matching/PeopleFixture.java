package org.echoppe.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantProfile;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Place;
import org.echoppe.programme.Position;
import org.echoppe.programme.Trade;

/** A bakery that wants digital payment in its shop, an expert who can do that, and how they differ. */
public final class PeopleFixture {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate START = LocalDate.of(2027, 3, 1);
    static final LocalDate END = LocalDate.of(2027, 6, 30);
    static final Terms TERMS = new Terms(new Days(START, END), null, Terms.ANY_NUMBER, Weights.USUAL);
    static final Position MARKET = new Position(44.86521, -0.60043);

    private PeopleFixture() {}

    /** All of them, nobody together with anybody, weighed as usual. */
    public static Cohort cohort(List<MerchantProfile> shops, List<MentorProfile> experts) {
        return new Cohort(shops, experts, Map.of(), TERMS);
    }

    public static MerchantProfile shop(String name) {
        return shop(name, "fr", "Tu-Sa 08:00-12:00", "Tu-Sa 08:00-10:00");
    }

    static MerchantProfile shop(String name, String language, String opening, String rush) {
        return new MerchantProfile(
                new MerchantId(UUID.nameUUIDFromBytes(name.getBytes())),
                name,
                "73282932000074",
                Trade.BAKERY,
                ActionCode.DIGITAL_PAYMENT,
                language,
                Mode.ON_SITE,
                new ShopHours(DeclaredHours.of(opening), DeclaredHours.of(rush), List.of(), Holidays.NONE),
                new Place("1 rue du Port", "33110", (Position) null),
                null);
    }

    static MerchantProfile meeting(MerchantProfile shop, Mode mode) {
        return changed(shop, mode, shop.hours(), shop.place(), shop.wish());
    }

    static MerchantProfile at(MerchantProfile shop, Place place) {
        return changed(shop, shop.mode(), shop.hours(), place, shop.wish());
    }

    static MerchantProfile wishing(MerchantProfile shop, String wish) {
        return changed(shop, shop.mode(), shop.hours(), shop.place(), wish);
    }

    static MerchantProfile busy(MerchantProfile shop, Peak... peaks) {
        var hours = new ShopHours(shop.hours().opening(), shop.hours().rush(), List.of(peaks), Holidays.NONE);
        return changed(shop, shop.mode(), hours, shop.place(), shop.wish());
    }

    private static MerchantProfile changed(MerchantProfile shop, Mode mode, ShopHours hours, Place place, String wish) {
        return new MerchantProfile(
                shop.id(),
                shop.shop(),
                shop.siret(),
                shop.trade(),
                shop.wishedAction(),
                shop.language(),
                mode,
                hours,
                place,
                wish);
    }

    public static MentorProfile expert(String name) {
        return expert(name, 3, 1);
    }

    public static MentorProfile expert(String name, int level, int capacity) {
        return expert(
                name, Map.of(ActionCode.DIGITAL_PAYMENT, level), Set.of("fr"), capacity, "Tu 09:00-12:00", Set.of());
    }

    static MentorProfile expert(
            String name,
            Map<ActionCode, Integer> skills,
            Set<String> languages,
            int capacity,
            String availability,
            Set<String> interests) {
        return new MentorProfile(
                new MentorId(UUID.nameUUIDFromBytes(name.getBytes())),
                name,
                "Agence",
                skills,
                languages,
                Set.of(Mode.ON_SITE, Mode.PHONE),
                capacity,
                DeclaredHours.of(availability),
                interests,
                START,
                END,
                null,
                Set.of());
    }

    public static MentorProfile interestedIn(String declared) {
        return expert(
                "Inès", Map.of(ActionCode.DIGITAL_PAYMENT, 3), Set.of("fr"), 1, "Tu 09:00-12:00", Set.of(declared));
    }

    static MentorProfile of(MentorProfile expert, String organisation) {
        return changed(
                expert, organisation, expert.mandateFrom(), expert.mandateUntil(), expert.place(), expert.trades());
    }

    static MentorProfile under(MentorProfile expert, LocalDate from, LocalDate until) {
        return changed(expert, expert.organisation(), from, until, expert.place(), expert.trades());
    }

    static MentorProfile startingAt(MentorProfile expert, Place place) {
        return changed(
                expert, expert.organisation(), expert.mandateFrom(), expert.mandateUntil(), place, expert.trades());
    }

    static MentorProfile knowing(MentorProfile expert, Trade... trades) {
        return changed(
                expert,
                expert.organisation(),
                expert.mandateFrom(),
                expert.mandateUntil(),
                expert.place(),
                Set.of(trades));
    }

    private static MentorProfile changed(
            MentorProfile expert,
            String organisation,
            LocalDate from,
            LocalDate until,
            Place place,
            Set<Trade> trades) {
        return new MentorProfile(
                expert.id(),
                expert.name(),
                organisation,
                expert.skills(),
                expert.languages(),
                expert.modes(),
                expert.capacity(),
                expert.availability(),
                expert.interests(),
                from,
                until,
                place,
                trades);
    }

    /** So many metres north of the market. */
    static Place north(double metres) {
        return new Place("", "", new Position(MARKET.latitude() + metres / 111_194.9, MARKET.longitude()));
    }

    static Pair pair(MerchantProfile shop, MentorProfile expert) {
        return pair(shop, expert, TERMS);
    }

    static Pair pair(MerchantProfile shop, MentorProfile expert, Terms terms) {
        return pair(shop, expert, terms, 0, 0);
    }

    static Pair pair(MerchantProfile shop, MentorProfile expert, Terms terms, int others, int ofOrganisation) {
        var weeks = new QuietWeeks();
        return new Pair(
                MerchantSide.of(shop, weeks.of(shop), terms),
                MentorSide.of(expert, weeks.of(expert)),
                others,
                ofOrganisation,
                terms);
    }
}
