package org.echoppe.booking;

import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;

/**
 * Who would meet, and how.
 *
 * @param mentor the mentor's first name, or null while the merchant has no mentor
 * @param phone  the merchant's number as stored, or null
 */
public record Partners(MerchantId merchant, String shop, String phone, Mode mode, String mentor) {

    public boolean hasMentor() {
        return mentor != null;
    }
}
