package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.echoppe.journey.BarePhone.Answer;
import org.echoppe.testing.Invariants;
import org.echoppe.testing.Storm;
import org.echoppe.testing.Tally;
import org.echoppe.testing.WideTown.Shop;
import org.echoppe.testing.WideTown.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Over HTTP, as phones do it: the same form sent fifty times at once, an answer lost on the line after the booking was
 * committed, two hundred phones that want one slot.
 */
class RetryJourney {

    private static final Map<String, String> SETTINGS = Map.of("ECHOPPE_CLOCK", "2027-03-02T08:00:00Z");
    private static final Instant TEN = Instant.parse("2027-03-03T09:00:00Z");
    private static final int PHONES = 200;

    @TempDir
    private Path home;

    private WideProduct wide;
    private BarePhone phone;

    @Test
    void what_is_sent_again_is_done_once_and_answered_alike() throws IOException, SQLException {
        try (WideProduct opened = WideProduct.onH2(home, SETTINGS, Size.of(1, 2 + PHONES))) {
            meet(opened);
            theSameFormFiftyTimesAtOnce();
            anAnswerLostOnTheLine();
            twoHundredPhonesWantOneSlot(2);
            nothingIsBroken();
        }
    }

    @Test
    @Tag("long")
    void two_hundred_phones_want_one_slot_again_and_again_on_postgresql() throws IOException, SQLException {
        try (WideProduct opened = WideProduct.onPostgresql(home, SETTINGS, Size.of(1, 2 + PHONES))) {
            meet(opened);
            theSameFormFiftyTimesAtOnce();
            anAnswerLostOnTheLine();
            twoHundredPhonesWantOneSlot(50);
            nothingIsBroken();
        }
    }

    private void meet(WideProduct opened) {
        wide = opened;
        phone = new BarePhone(opened.product().url());
    }

    private void theSameFormFiftyTimesAtOnce() throws IOException {
        PageForm form = booking(wide.town().shops().get(0), TEN);
        var storm = new Storm(Executors.defaultThreadFactory(), 1);
        List<Answer> answers = new CopyOnWriteArrayList<>();
        Tally tally = storm.once(50, (hand, chance) -> {
            answers.add(phone.send(form));
            return "answered";
        });
        tally.table("HTTP: the same form 50 times at once").print();
        assertThat(tally.faults()).isEmpty();
        assertThat(answers).hasSize(50).allMatch(answers.get(0)::equals).allMatch(RetryJourney::isBooked);
    }

    /** Booking, then moving: each answer is swallowed once on the way back, and the form is sent again. */
    private void anAnswerLostOnTheLine() throws IOException {
        Shop shop = wide.town().shops().get(1);
        try (CuttingProxy line = CuttingProxy.before(wide.product().port())) {
            var far = new BarePhone("http://localhost:" + line.port());
            PageForm book = booking(shop, TEN.plusSeconds(3_600));
            Answer booked = sentAgain(line, far, book);
            String session = sessionIn(booked);
            PageForm move = form("/shop/book?k=%s&s=%d&m=15&moved=%s"
                    .formatted(shop.token(), TEN.plusSeconds(7_200).getEpochSecond(), session));
            assertThat(sentAgain(line, far, move).leadsTo()).contains(session);
            assertThat(sentAgain(line, far, cancelling(shop, session)).leadsTo())
                    .contains(session);
        }
    }

    private Answer sentAgain(CuttingProxy line, BarePhone far, PageForm form) throws IOException {
        int before = line.swallowed();
        line.swallowNext(1);
        assertThat(isHungUpOn(far, form)).isTrue();
        assertThat(line.swallowed()).isEqualTo(before + 1);
        Answer again = far.send(form);
        assertThat(again.status()).isEqualTo(302);
        assertThat(far.send(form)).isEqualTo(again);
        return again;
    }

    private static boolean isHungUpOn(BarePhone far, PageForm form) {
        try {
            far.send(form);
            return false;
        } catch (IOException hungUp) {
            return true;
        }
    }

    private void twoHundredPhonesWantOneSlot(int rounds) throws IOException {
        var all = new Tally();
        for (int round = 0; round < rounds; round++) {
            Instant slot = TEN.plusSeconds(86_400L * (round % 2) + 1_200L * (round / 2 % 12) + 10_800);
            List<Winner> winners = new CopyOnWriteArrayList<>();
            Tally tally = race(round, slot, winners);
            assertThat(tally.faults()).isEmpty();
            assertThat(winners).as("winners of round %d", round).hasSize(1);
            assertThat(tally.count("refused, three others"::equals)).isEqualTo(PHONES - 1);
            all.plus(tally);
            phone.send(cancelling(winners.get(0).shop(), winners.get(0).session()));
        }
        String database = wide.database() == null ? "H2" : "PostgreSQL";
        all.table("HTTP: 200 phones, one slot, %d rounds, %s".formatted(rounds, database))
                .print();
    }

    private record Winner(Shop shop, String session) {}

    private Tally race(int round, Instant slot, List<Winner> winners) throws IOException {
        List<Shop> shops = wide.town().shops().subList(2, 2 + PHONES);
        PageForm form = booking(shops.get(0), slot);
        return new Storm(Executors.defaultThreadFactory(), round).once(PHONES, (hand, chance) -> {
            Shop shop = shops.get(hand);
            Answer answer = phone.send(form.with("k", shop.token()).with("key", "storm-" + round + "-" + hand));
            if (isBooked(answer)) {
                winners.add(new Winner(shop, sessionIn(answer)));
            }
            return said(answer);
        });
    }

    private static String sessionIn(Answer answer) {
        return answer.leadsTo().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
    }

    private PageForm cancelling(Shop shop, String session) throws IOException {
        String page = "/shop/cancel?k=%s&id=%s".formatted(shop.token(), session);
        return PageForm.in(phone.get(page).body(), "turn");
    }

    private static String said(Answer answer) {
        if (isBooked(answer)) {
            return "booked";
        }
        long others = answer.body().split("class=\"choice\"", -1).length - 1;
        return answer.status() == 200 && others == 3
                ? "refused, three others"
                : "%d with %d others, %s".formatted(answer.status(), others, answer.leadsTo());
    }

    private static boolean isBooked(Answer answer) {
        return answer.status() == 302 && answer.leadsTo("/shop/session");
    }

    private PageForm booking(Shop shop, Instant start) throws IOException {
        return form("/shop/book?k=%s&s=%d&m=15".formatted(shop.token(), start.getEpochSecond()));
    }

    private PageForm form(String page) throws IOException {
        return PageForm.in(phone.get(page).body(), "book");
    }

    private void nothingIsBroken() throws SQLException {
        wide.product().close();
        try (Connection connection = wide.connect()) {
            assertThat(Invariants.brokenIn(Set.of(wide.town().id()), connection))
                    .isEmpty();
        }
    }
}
