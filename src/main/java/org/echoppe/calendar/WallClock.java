package org.echoppe.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** From what the clock on the wall shows to instants: an hour that is skipped vanishes, one that is repeated counts twice. */
public final class WallClock {

    private static final long A_DAY = 86_400;

    private WallClock() {}

    public static WindowSet toInstants(WindowSet onTheWall, ZoneId zone) {
        SecondsBuffer instants = new SecondsBuffer(onTheWall.size() + 4);
        if (!onTheWall.isEmpty()) {
            addAll(instants, onTheWall, zone.getRules());
        }
        return instants.toWindowSet();
    }

    /** Between two changes of the clock the offset is constant, so each such stretch is a plain shift and a clip. */
    private static void addAll(SecondsBuffer instants, WindowSet onTheWall, ZoneRules rules) {
        long from = onTheWall.start(0) - A_DAY;
        long last = onTheWall.end(onTheWall.size() - 1) + A_DAY;
        while (from < last) {
            Instant at = Instant.ofEpochSecond(from);
            ZoneOffsetTransition change = rules.nextTransition(at);
            long until =
                    change == null ? last : Math.min(last, change.getInstant().getEpochSecond());
            addStretch(instants, onTheWall, rules.getOffset(at), from, until);
            from = until;
        }
    }

    private static void addStretch(
            SecondsBuffer instants, WindowSet onTheWall, ZoneOffset offset, long from, long until) {
        int shift = offset.getTotalSeconds();
        for (int i = 0; i < onTheWall.size(); i++) {
            instants.add(Math.max(from, onTheWall.start(i) - shift), Math.min(until, onTheWall.end(i) - shift));
        }
    }
}
