package org.echoppe.booking.web;

/**
 * One slot or session to choose, in words.
 *
 * @param key  what the next page needs to find it again
 * @param name the whole of it, for those who listen
 */
public record SlotChoice(String key, String day, String label, String name, String note, long minutes) {

    SlotChoice withoutNote() {
        return new SlotChoice(key, day, label, name, "", minutes);
    }
}
