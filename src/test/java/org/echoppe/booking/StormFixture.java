package org.echoppe.booking;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingResult.Refused;
import org.echoppe.programme.BookingRules;
import org.echoppe.testing.Acting;
import org.echoppe.testing.Storm;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.WideTown;
import org.echoppe.testing.WideTown.Shop;
import org.echoppe.testing.WideTown.Size;

/** Shopkeepers by the hundred, each with a phone in hand: what they tap is left to chance, what they hear is kept. */
@ApplicationScoped
public class StormFixture {

    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = "java:jboss/datasources/Echoppe")
    private DataSource database;

    @Inject
    private BookingFixture fixture;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private BookingDesk desk;

    @Inject
    private HoldDesk holds;

    @Inject
    private ChangeDesk changes;

    /** A town of which every invariant is watched from now on. */
    WideTown town(int mentors, int shopsEach) {
        return town(Size.of(mentors, shopsEach));
    }

    WideTown town(Size size) {
        WideTown town = unwatchedTown(size);
        fixture.watch(town.id());
        return town;
    }

    /** For those who write rows past every front door. */
    WideTown unwatchedTown(Size size) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            WideTown town = WideTown.write(connection, size);
            connection.commit();
            return town;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Storm storm(long seed) {
        return new Storm(threads, seed);
    }

    Shopkeepers shopkeepersOf(WideTown town) {
        return new Shopkeepers(town.shops());
    }

    /** All shops of a town and the sessions they believe they have, which others may have changed since. */
    class Shopkeepers implements Storm.Hand {

        private static final int TWO = BookingRules.USUAL.mostUpcoming();

        private final List<Shop> shops;
        private final Map<UUID, List<SessionId>> theirs = new ConcurrentHashMap<>();
        private final Map<UUID, SlotRequest> kept = new ConcurrentHashMap<>();
        private final Map<UUID, SessionId> changed = new ConcurrentHashMap<>();

        Shopkeepers(List<Shop> shops) {
            this.shops = shops;
            shops.forEach(shop -> theirs.put(shop.id(), new CopyOnWriteArrayList<>()));
        }

        /** Somebody keeps a slot, books, moves, cancels or takes that back, at a time that many want; or a minute passes. */
        @Override
        public String act(int hand, Random chance) throws Exception {
            Shop shop = shops.get(chance.nextInt(shops.size()));
            int dice = chance.nextInt(100);
            if (dice < 1) {
                clock.forward(Duration.ofMinutes(1));
            }
            SlotRequest keeps = kept.remove(shop.id());
            if (keeps != null && dice < 70) {
                return book(shop, keeps);
            }
            SessionId last = changed.remove(shop.id());
            if (last != null && dice < 50) {
                return undo(shop, last);
            }
            return tap(shop, dice, chance);
        }

        private String tap(Shop shop, int dice, Random chance) throws Exception {
            List<SessionId> sessions = theirs.get(shop.id());
            if (sessions.isEmpty() || sessions.size() < TWO && dice < 50) {
                return dice % 2 == 0 ? book(shop, wanted(chance)) : hold(shop, wanted(chance));
            }
            SessionId session = sessions.get(chance.nextInt(sessions.size()));
            if (dice < 70) {
                return dice < 58 ? holdInsteadOf(shop, session, wanted(chance)) : move(shop, session, wanted(chance));
            }
            return cancel(shop, session);
        }

        /** Kept for a session that is to be moved there, and every other time it is. */
        private String holdInsteadOf(Shop shop, SessionId session, SlotRequest wanted) throws Exception {
            HoldResult result =
                    acting.holding(shop.token(), () -> holds.holdInsteadOf(session, wanted.start(), wanted.minutes()));
            if (result instanceof HoldResult.Refused no) {
                return "hold to move: " + refusal(no.because(), no.instead());
            }
            return wanted.minutes() > 10 ? move(shop, session, wanted) : "hold to move: kept";
        }

        /** Even hands book, odd ones keep. */
        String want(int hand, SlotRequest slot) throws Exception {
            Shop shop = shops.get(hand);
            return hand % 2 == 0 ? book(shop, SlotRequest.of(slot.start(), slot.minutes())) : hold(shop, slot);
        }

        /** Whoever has something gives it back; what is kept runs out. */
        String giveBack() throws Exception {
            clock.forward(Duration.ofMinutes(6));
            kept.clear();
            for (Shop shop : shops) {
                for (SessionId session : theirs.get(shop.id())) {
                    cancel(shop, session);
                }
            }
            return "given back";
        }

        private String hold(Shop shop, SlotRequest wanted) throws Exception {
            HoldResult result = acting.holding(shop.token(), () -> holds.hold(wanted.start(), wanted.minutes()));
            if (result instanceof HoldResult.Refused no) {
                return "hold: " + refusal(no.because(), no.instead());
            }
            kept.put(shop.id(), wanted);
            return "hold: kept";
        }

        private String undo(Shop shop, SessionId session) throws Exception {
            return "undo: " + said(shop, acting.holding(shop.token(), () -> changes.undo(session)));
        }

        String book(Shop shop, SlotRequest wanted) throws Exception {
            return "book: " + said(shop, acting.holding(shop.token(), () -> desk.book(wanted)));
        }

        String move(Shop shop, SessionId session, SlotRequest wanted) throws Exception {
            changed.put(shop.id(), session);
            return "move: " + said(shop, acting.holding(shop.token(), () -> desk.move(session, wanted)));
        }

        String cancel(Shop shop, SessionId session) throws Exception {
            theirs.get(shop.id()).remove(session);
            changed.put(shop.id(), session);
            ChangeResult result = acting.holding(shop.token(), () -> changes.cancel(session, ChangeReason.ILL));
            return "cancel: " + (result instanceof ChangeResult.Refused no ? no.because() : "cancelled");
        }

        private String said(Shop shop, BookingResult result) {
            if (result instanceof Booked booked) {
                List<SessionId> sessions = theirs.get(shop.id());
                if (!sessions.contains(booked.session())) {
                    sessions.add(booked.session());
                }
                return "booked";
            }
            var refused = (Refused) result;
            return refusal(refused.because(), refused.instead());
        }

        private static String refusal(BookingRule because, List<OpenSlot> instead) {
            return because + (because.leavesOthers() && instead.size() < 3 ? " without three others" : "");
        }

        private static SlotRequest wanted(Random chance) {
            Instant start = CircumstancesFixture.at("2027-03-03T10:00")
                    .plusSeconds(86_400L * chance.nextInt(3) + 300L * chance.nextInt(12));
            return SlotRequest.of(start, List.of(5, 10, 15, 20, 30).get(chance.nextInt(5)));
        }
    }
}
