package org.echoppe.notification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/**
 * Which messages are looked for. What is null or blank leaves nothing out.
 *
 * @param merchant all that was written to whoever keeps this shop
 * @param mentor   all that was written to this expert
 * @param channel  by what they travel
 * @param words    part of the reader's name, their address or the subject, whatever its case
 */
public record MessageSearch(MerchantId merchant, MentorId mentor, Channel channel, String words) {

    public MessageSearch(MerchantId merchant, MentorId mentor, String words) {
        this(merchant, mentor, null, words);
    }

    /** The condition of a query on {@code m}, with its {@link #parameters}. */
    String condition() {
        List<String> all = new ArrayList<>(List.of("1 = 1"));
        if (merchant != null) {
            all.add("m.merchant = :merchant");
        }
        if (mentor != null) {
            all.add("m.mentor = :mentor");
        }
        if (channel != null) {
            all.add("m.channel = :channel");
        }
        if (isWordy()) {
            all.add("(lower(m.recipientName) like :words escape '!' or lower(m.recipient) like :words escape '!'"
                    + " or lower(m.subject) like :words escape '!')");
        }
        return String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        Map<String, Object> all = new HashMap<>();
        if (merchant != null) {
            all.put("merchant", merchant.value());
        }
        if (mentor != null) {
            all.put("mentor", mentor.value());
        }
        if (channel != null) {
            all.put("channel", channel);
        }
        if (isWordy()) {
            all.put("words", "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        return all;
    }

    private boolean isWordy() {
        return words != null && !words.isBlank();
    }
}
