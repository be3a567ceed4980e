package org.echoppe.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.echoppe.merchant.MerchantId;

/**
 * What a mentor needs to know this morning.
 *
 * @param toNote over, and nobody told what became of them; the latest first
 * @param ahead  not over yet, the next first
 * @param noted  those of today that were noted, in their order of time
 * @param shops  those accompanied and those offered, by name
 */
public record MentorDay(
        LocalDate today,
        List<MentorSession> toNote,
        List<MentorSession> ahead,
        List<MentorSession> noted,
        List<AccompaniedShop> shops) {

    /** The shop of a session; empty when the pairing is over. */
    public Optional<AccompaniedShop> shop(MerchantId merchant) {
        return shops.stream().filter(shop -> shop.merchant().equals(merchant)).findFirst();
    }
}
