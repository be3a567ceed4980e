package org.echoppe.radar.todo;

import java.util.UUID;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/**
 * Whom or what a line is about; everything but the name may be null.
 *
 * @param row the pairing, the question or the message the act needs
 */
public record Subject(String name, MerchantId merchant, MentorId mentor, String phone, UUID row) {

    public static Subject named(String name) {
        return new Subject(name, null, null, null, null);
    }

    public Subject of(MerchantId shop, String number) {
        return new Subject(name, shop, mentor, number, row);
    }

    public Subject with(MentorId expert) {
        return new Subject(name, merchant, expert, phone, row);
    }

    public Subject in(UUID its) {
        return new Subject(name, merchant, mentor, phone, its);
    }
}
