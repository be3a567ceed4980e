package org.echoppe.matching.draft;

import java.util.UUID;
import org.echoppe.matching.Criterion;
import org.echoppe.matching.PairingStatus;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Trade;

/** A bakery in a draft, with Inès, without anybody, and how rows differ. */
public final class RowFixture {

    public static final MentorId INES = mentor("Inès Morel");

    private RowFixture() {}

    public static MentorId mentor(String name) {
        return new MentorId(UUID.nameUUIDFromBytes(name.getBytes()));
    }

    public static MerchantId merchant(String shop) {
        return new MerchantId(UUID.nameUUIDFromBytes(shop.getBytes()));
    }

    public static DraftRow with(String shop, String mentor, int points) {
        return row(shop, ActionCode.STOCK, mentor, points, null, null, null, 0);
    }

    public static DraftRow alone(String shop, ActionCode action, Criterion inTheWay) {
        return row(shop, action, null, 0, null, null, inTheWay, 2);
    }

    public static DraftRow pinned(String shop, String mentor, String pin) {
        return row(shop, ActionCode.STOCK, mentor, 50, null, mentor(pin), null, 0);
    }

    public static DraftRow published(String shop, String mentor, String published) {
        return row(shop, ActionCode.STOCK, mentor, 50, mentor(published), null, null, 0);
    }

    private static DraftRow row(
            String shop,
            ActionCode action,
            String mentor,
            int points,
            MentorId published,
            MentorId pin,
            Criterion inTheWay,
            int suitable) {
        return new DraftRow(
                merchant(shop),
                shop,
                "33110",
                "Le Bouscat",
                Trade.BAKERY,
                action,
                mentor == null ? null : mentor(mentor),
                mentor,
                mentor == null ? null : "Agence",
                points,
                null,
                published,
                published == null ? null : PairingStatus.PUBLISHED,
                null,
                inTheWay,
                suitable,
                pin,
                pin != null);
    }
}
