package org.echoppe.booking;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
import org.echoppe.testing.WideTown;
import org.echoppe.testing.WideTown.Shop;
import org.echoppe.testing.WideTown.Size;

/** Shopkeepers by the hundred, each with a phone in hand: what they tap is left to chance, what they hear is kept. */
@ApplicationScoped
public class StormFixture {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 4);
    private static final LocalDate UNTIL = LocalDate.of(2027, 12, 17);

    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = "java:jboss/datasources/Echoppe")
    private DataSource database;

    @Inject
    private BookingFixture fixture;

    @Inject
    private Acting acting;

    @Inject
    private BookingDesk desk;

    /** A town of which every invariant is watched from now on. */
    WideTown town(int mentors, int shopsEach) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            WideTown town = WideTown.write(connection, new Size(mentors, shopsEach, FROM, UNTIL));
            connection.commit();
            fixture.watch(town.id());
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

        Shopkeepers(List<Shop> shops) {
            this.shops = shops;
            shops.forEach(shop -> theirs.put(shop.id(), new CopyOnWriteArrayList<>()));
        }

        /** Somebody books, moves or cancels, at a time that many want. */
        @Override
        public String act(int hand, Random chance) throws Exception {
            Shop shop = shops.get(chance.nextInt(shops.size()));
            List<SessionId> sessions = theirs.get(shop.id());
            int dice = chance.nextInt(100);
            if (sessions.isEmpty() || sessions.size() < TWO && dice < 50) {
                return book(shop, wanted(chance));
            }
            SessionId session = sessions.get(chance.nextInt(sessions.size()));
            return dice < 60 ? move(shop, session, wanted(chance)) : cancel(shop, session);
        }

        String book(Shop shop, SlotRequest wanted) throws Exception {
            return "book: " + said(shop, acting.holding(shop.token(), () -> desk.book(wanted)));
        }

        String move(Shop shop, SessionId session, SlotRequest wanted) throws Exception {
            return "move: " + said(shop, acting.holding(shop.token(), () -> desk.move(session, wanted)));
        }

        String cancel(Shop shop, SessionId session) throws Exception {
            theirs.get(shop.id()).remove(session);
            ChangeResult result = acting.holding(shop.token(), () -> desk.cancel(session));
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
            boolean isPoor =
                    refused.because().leavesOthers() && refused.instead().size() < 3;
            return refused.because() + (isPoor ? " without three others" : "");
        }

        private static SlotRequest wanted(Random chance) {
            Instant start = CircumstancesFixture.at("2027-03-03T10:00")
                    .plusSeconds(86_400L * chance.nextInt(3) + 300L * chance.nextInt(12));
            return SlotRequest.of(start, List.of(5, 10, 15, 20, 30).get(chance.nextInt(5)));
        }
    }
}
