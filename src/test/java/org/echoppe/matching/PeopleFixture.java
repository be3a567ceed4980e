package org.echoppe.matching;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantProfile;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Trade;

/** A bakery that wants digital payment in its shop, an expert who can do that, and how they differ. */
final class PeopleFixture {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private PeopleFixture() {}

    static MerchantProfile shop(String name) {
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
                new ShopHours(DeclaredHours.of(opening), DeclaredHours.of(rush), List.of(), Holidays.NONE));
    }

    static MentorProfile expert(String name) {
        return expert(name, 3, 1);
    }

    static MentorProfile expert(String name, int level, int capacity) {
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
                interests);
    }

    static MentorProfile interestedIn(String declared) {
        return expert(
                "Inès", Map.of(ActionCode.DIGITAL_PAYMENT, 3), Set.of("fr"), 1, "Tu 09:00-12:00", Set.of(declared));
    }

    static Pair pair(MerchantProfile shop, MentorProfile expert) {
        return new Pair(shop, expert, 0, PARIS);
    }
}
