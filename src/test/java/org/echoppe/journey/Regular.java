package org.echoppe.journey;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.echoppe.journey.BarePhone.Answer;
import org.echoppe.testing.WideTown.Shop;

/**
 * A shopkeeper who remembers everything she was told, and who sends the same again, with the same key, until somebody answers.
 * She is the only one with her link, so what she remembers is what must be.
 */
final class Regular {

    /** What many of them met. */
    static final class Experience {

        final AtomicLong confirmed = new AtomicLong();
        final AtomicLong refused = new AtomicLong();
        final AtomicLong unknown = new AtomicLong();
        final AtomicLong unknownDone = new AtomicLong();
        final List<String> broken = new CopyOnWriteArrayList<>();
    }

    /** When a session is, as she was told. */
    record Told(Instant start, int minutes) {}

    private static final Pattern SESSION = Pattern.compile("/shop/session\\?.*?id=([0-9a-f-]{36})");
    private static final int TWO = 2;

    private final BarePhone phone;
    private final Shop shop;
    private final List<Instant> starts;
    private final Experience all;
    private final Map<UUID, Told> hers = new HashMap<>();
    private final Map<UUID, Told> undoable = new HashMap<>();
    private final List<String> diary = new ArrayList<>();

    /** @param starts the times she would like */
    Regular(BarePhone phone, Shop shop, List<Instant> starts, Experience all) {
        this.phone = phone;
        this.shop = shop;
        this.starts = starts;
        this.all = all;
    }

    UUID shop() {
        return shop.id();
    }

    Map<UUID, Told> remembers() {
        return hers;
    }

    /** What she did and what she was answered, in order. */
    List<String> diary() {
        return diary;
    }

    boolean tellsOf(UUID session) {
        return diary.stream().anyMatch(entry -> entry.contains(session.toString()));
    }

    /** Keeps a slot, books, moves, cancels or takes that back, and is told what came of it. */
    void act(Random chance) {
        int dice = chance.nextInt(100);
        if (!undoable.isEmpty() && dice < 15) {
            undo();
        } else if (hers.isEmpty() || hers.size() < TWO && dice < 55) {
            tap(wish(chance), null, chance);
        } else if (dice < 75) {
            tap(wish(chance), any(chance), chance);
        } else {
            cancel(any(chance));
        }
    }

    /** Every other time through the list of slots, which keeps it for her; else straight from a link. */
    private void tap(Told wish, UUID moved, Random chance) {
        if (chance.nextBoolean()) {
            keep(wish, moved);
        }
        book(wish, moved);
    }

    private void keep(Told wish, UUID moved) {
        String list = "/shop/slots" + (moved == null ? "" : "?moved=" + moved);
        String slot = wish.start().getEpochSecond() + "-" + wish.minutes();
        PageForm form = PageForm.in(page(list).body(), "slot").with("slot", slot);
        Answer kept = insist(() -> phone.send(form)).answer();
        if (!kept.leadsTo("/shop/book")) {
            all.broken.add("%d for a slot to keep: %s".formatted(kept.status(), kept.leadsTo()));
        }
    }

    private Answer page(String address) {
        return insist(() -> phone.get(address + (address.contains("?") ? "&" : "?") + "k=" + shop.token()))
                .answer();
    }

    private Told wish(Random chance) {
        return new Told(
                starts.get(chance.nextInt(starts.size())), List.of(5, 10, 15).get(chance.nextInt(3)));
    }

    private UUID any(Random chance) {
        return List.copyOf(hers.keySet()).get(chance.nextInt(hers.size()));
    }

    private void book(Told wish, UUID moved) {
        Answer shown = page("/shop/book?s=%d&m=%d%s"
                .formatted(wish.start().getEpochSecond(), wish.minutes(), moved == null ? "" : "&moved=" + moved));
        if (shown.status() != 200 || !shown.body().contains("id=\"booking\"")) {
            noteRefusal(shown, moved);
            return;
        }
        PageForm form = PageForm.in(shown.body(), "book");
        Insisted insisted = insist(() -> phone.send(form));
        diary.add("books %s, moving %s: %s".formatted(wish, moved, insisted));
        Matcher session = SESSION.matcher(String.valueOf(insisted.answer().leadsTo()));
        if (session.find()) {
            isTold(UUID.fromString(session.group(1)), wish, moved);
            all.unknownDone.addAndGet(insisted.wasUnknown() ? 1 : 0);
        } else {
            noteRefusal(insisted.answer(), moved);
        }
    }

    private void isTold(UUID session, Told wish, UUID moved) {
        if (moved != null && !moved.equals(session)) {
            all.broken.add("moved %s and was told of %s".formatted(moved, session));
        }
        if (moved == null && hers.containsKey(session)) {
            all.broken.add("a new booking was answered with %s, an older one".formatted(session));
        }
        undoable.clear();
        if (moved != null) {
            undoable.put(session, hers.get(session));
        }
        hers.put(session, wish);
        all.confirmed.incrementAndGet();
    }

    /** A page that shows why not, or leads to the session she has there already. */
    private void noteRefusal(Answer answer, UUID moved) {
        all.refused.incrementAndGet();
        if (answer.status() != 200 && !answer.leadsTo("/shop/session")) {
            all.broken.add(
                    "%d for shop %s, moving %s: %s".formatted(answer.status(), shop.id(), moved, answer.leadsTo()));
        }
    }

    private void cancel(UUID session) {
        Answer shown = page("/shop/cancel?id=" + session);
        if (shown.status() != 200) {
            all.broken.add("%d for session %s she was told of".formatted(shown.status(), session));
            return;
        }
        if (isDone(PageForm.in(shown.body(), "turn"), session)) {
            undoable.clear();
            undoable.put(session, hers.remove(session));
        }
    }

    /** Back to what it was before her last move or cancellation; ten minutes may have passed, or somebody have the place. */
    private void undo() {
        UUID session = undoable.keySet().iterator().next();
        Told before = undoable.remove(session);
        Answer shown = page("/shop/session?id=" + session);
        if (shown.body().contains("value=\"undo\"") && isDone(PageForm.in(shown.body(), "turn"), session)) {
            hers.put(session, before);
        }
    }

    private boolean isDone(PageForm form, UUID session) {
        Insisted insisted = insist(() -> phone.send(form.with("id", session)));
        diary.add("%s %s: %s".formatted(form, session, insisted));
        boolean isDone =
                insisted.answer().leadsTo("/shop/session") && !insisted.answer().leadsTo("no=");
        if (isDone) {
            all.confirmed.incrementAndGet();
            all.unknownDone.addAndGet(insisted.wasUnknown() ? 1 : 0);
        } else {
            noteRefusal(insisted.answer(), session);
        }
        return isDone;
    }

    private record Insisted(Answer answer, boolean wasUnknown) {

        @Override
        public String toString() {
            return answer.status() + " " + answer.leadsTo() + (wasUnknown ? ", not at once" : "");
        }
    }

    /** Nobody answered, or somebody said it is not the moment: the same once more, until there is an answer. */
    private Insisted insist(Call call) {
        boolean wasUnknown = false;
        for (long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4); System.nanoTime() < end; ) {
            try {
                Answer answer = call.now();
                if (answer.status() < 500) {
                    return new Insisted(answer, wasUnknown);
                }
            } catch (IOException hungUp) {
                all.unknown.addAndGet(wasUnknown ? 0 : 1);
            }
            wasUnknown = true;
            pause();
        }
        throw new IllegalStateException("Nobody answered (%s) for minutes.".formatted(shop));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Call {
        Answer now() throws IOException;
    }
}
