package org.echoppe.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;

/**
 * What a session takes besides its time: one of the places that a programme's maxima leave its mentor and its shop in a day
 * and in a week, and the pause after it. A place is unique, so that of two who took the last one only one stands.
 *
 * @param mentorDay null where there is no such maximum, or where it does not bind; so the other places
 */
@Embeddable
record Allotment(
        @Column(name = "mentor_day_place") Long mentorDay,
        @Column(name = "mentor_week_place") Long mentorWeek,
        @Column(name = "shop_day_place") Long shopDay,
        @Column(name = "shop_week_place") Long shopWeek,
        @Column(name = "pause_minutes") int pauseMinutes) {

    static final Allotment NONE = new Allotment(null, null, null, null, 0);

    /** As a called session has it: who stands by may do more than others may ask of them. */
    Allotment ofShopAlone() {
        return new Allotment(null, null, shopDay, shopWeek, 0);
    }

    Duration pause() {
        return Duration.ofMinutes(pauseMinutes);
    }
}
