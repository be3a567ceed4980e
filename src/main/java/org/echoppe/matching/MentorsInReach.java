package org.echoppe.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.echoppe.merchant.MerchantProfile;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Position;

/** Which mentors are worth asking for a shop: those who know its action, and on site only those who start near enough. */
final class MentorsInReach {

    private final List<MentorSide> mentors;
    private final Map<ActionCode, int[]> bySkill = new EnumMap<>(ActionCode.class);
    private final Map<ActionCode, Grid> onTheMap = new EnumMap<>(ActionCode.class);

    /** @param furthestMetres null where any distance will do */
    MentorsInReach(List<MentorSide> mentors, Integer furthestMetres) {
        this.mentors = mentors;
        for (ActionCode action : ActionCode.values()) {
            int[] able = IntStream.range(0, mentors.size())
                    .filter(mentor -> profileKnows(mentor, action))
                    .toArray();
            bySkill.put(action, able);
            if (furthestMetres != null) {
                onTheMap.put(action, new Grid(able, this::position, furthestMetres));
            }
        }
    }

    private boolean profileKnows(int mentor, ActionCode action) {
        return mentors.get(mentor).profile().skills().containsKey(action);
    }

    private Position position(int mentor) {
        var place = mentors.get(mentor).profile().place();
        return place == null ? null : place.position();
    }

    /** By their places on the list, in its order. */
    int[] of(MerchantSide merchant) {
        MerchantProfile shop = merchant.profile();
        boolean anywhere = shop.mode() != Mode.ON_SITE || shop.place().position() == null || onTheMap.isEmpty();
        return anywhere
                ? bySkill.get(shop.wishedAction())
                : onTheMap.get(shop.wishedAction()).near(shop.place().position());
    }
}
