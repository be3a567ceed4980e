package org.echoppe.notification;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.echoppe.access.TownIdentity;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.shared.Wording;

/** A letter being written: its words are gathered, then it is printed once. What people typed becomes one harmless line. */
final class Draft {

    private final MessageId id = MessageId.create();
    private final Map<String, Object> words = new HashMap<>();
    private final Envelope envelope;
    private final TownIdentity town;
    private final String home;

    private UUID merchant;
    private UUID mentor;
    private Instant bookingLinkUntil;
    private UUID account;
    private UUID signInLink;
    private Instant signInLinkUntil;
    private UUID session;
    private Instant uselessAfter;
    private Instant begins;
    private UUID programme;
    private CalendarMethod method;
    private Appointment appointment;
    private UUID about;
    private String onceKey;
    private Instant leavesFrom;

    Draft(Envelope envelope, TownWords town, String home) {
        this.envelope = envelope;
        this.town = town.town();
        this.home = home;
        words.put("town", town.in(language(), envelope.kind().isSigned()));
        words.put("language", envelope.recipient().language().getLanguage());
        says("recipient", envelope.recipient().name());
    }

    Draft says(String name, String word) {
        words.put(name, OneLine.of(word));
        return this;
    }

    /** The day and hour of a session, in the reader's words and the town's zone. */
    Draft saysWhen(TimeWindow window) {
        begins = window.start();
        says("day", wording().day(window.start()));
        says("start", wording().hour(window.start()));
        return says("minutes", String.valueOf(window.minutes()));
    }

    Draft saysBefore(TimeWindow window) {
        return says("before", wording().day(window.start()) + ", " + wording().hour(window.start()));
    }

    /** An address on our site; {@code {k}} in it becomes the place for a link's token. */
    Draft leads(String name, String path) {
        words.put(name, home + path.replace("{k}", id.placeholder()));
        return this;
    }

    Draft carriesBookingLink(UUID itsMerchant, Instant until) {
        merchant = itsMerchant;
        bookingLinkUntil = until;
        return leads("bookingLink", "/shop/slots?k={k}");
    }

    /** Whose short messages are counted together. */
    Draft inProgramme(UUID itsProgramme) {
        programme = itsProgramme;
        return this;
    }

    /** Which expert reads it: what was written to one person can be shown. */
    Draft isFor(UUID itsMentor) {
        mentor = itsMentor;
        return this;
    }

    Draft carriesSignInLink(UUID link, UUID itsAccount, Instant until) {
        signInLink = link;
        account = itsAccount;
        signInLinkUntil = until;
        return this;
    }

    Draft invites(CalendarMethod itsMethod, Appointment itsAppointment) {
        session = itsAppointment.session();
        method = itsMethod;
        appointment = itsAppointment;
        return this;
    }

    /** Too late it is not worth sending. */
    Draft isUselessAfter(Instant instant) {
        uselessAfter = instant;
        return this;
    }

    /** Which pairing or session it speaks of. */
    Draft isAbout(UUID what) {
        about = what;
        return this;
    }

    /** Written once at most, whoever writes it. */
    Draft isSaidOnce(String key) {
        onceKey = key;
        return this;
    }

    /** It may leave from then on. */
    Draft leavesFrom(Instant instant) {
        leavesFrom = instant;
        return this;
    }

    /** Several lines of one kind. */
    Draft lists(String name, List<String> lines) {
        words.put(name, lines.stream().map(OneLine::of).toList());
        return this;
    }

    /** An hour of the day, in the reader's words and the town's zone. */
    Draft saysHour(String name, Instant instant) {
        return says(name, wording().hour(instant));
    }

    Draft saysIfAny(String name, String wordOrNull) {
        return wordOrNull == null || wordOrNull.isBlank() ? this : says(name, wordOrNull);
    }

    /** A word gathered before, or null. */
    String said(String name) {
        return (String) words.get(name);
    }

    Recipient recipient() {
        return envelope.recipient();
    }

    /** What it was begun as. */
    LetterKind kind() {
        return envelope.kind();
    }

    UUID merchant() {
        return merchant;
    }

    UUID mentor() {
        return mentor;
    }

    Locale language() {
        return envelope.recipient().language();
    }

    /** What keeps the place of the link's token. */
    String placeholder() {
        return id.placeholder();
    }

    OutboxMessage written(Printing press, Instant now) {
        Printed printed = press.print(envelope.town(), envelope.kind(), language(), words);
        var message = new OutboxMessage(id, envelope, printed.letter(), now);
        message.isMadeOf(Facts.write(words).orElse(null), printed.isOwnTextFailed());
        if (bookingLinkUntil != null) {
            message.carriesBookingLink(merchant, bookingLinkUntil);
        }
        message.isIn(programme);
        if (mentor != null) {
            message.isFor(mentor);
        }
        if (signInLink != null) {
            message.carriesSignInLink(signInLink, account, signInLinkUntil);
        }
        if (uselessAfter != null) {
            message.isUselessAfter(uselessAfter);
        }
        message.isAbout(about);
        message.isSaidOnce(onceKey);
        if (leavesFrom != null) {
            message.leavesFrom(leavesFrom);
        }
        if (appointment != null) {
            message.invites(session, method, calendar());
        }
        return message;
    }

    /** What the letter says, in a short message; it leads to the reader's own page and is worth nothing once that began. */
    OutboxMessage texted(SmsPress press, OutboxMessage letter, Instant now) {
        MessageId ownId = MessageId.create();
        String place = ownId.placeholder();
        words.put("link", home + (merchant == null ? "/mentor/day" : "/k/" + place));
        if (begins != null) {
            says("when", wording().brief(begins));
        }
        String text = press.write(kind(), language(), words, place);
        Instant due = (leavesFrom == null ? now : leavesFrom)
                .plus(kind().sms().delay(recipient().hasAddress()));
        var message = new OutboxMessage(ownId, envelope, letter, text, due);
        message.costs(SmsPress.segments(text, place).count());
        if (onceKey != null) {
            message.isSaidOnce(OnceKey.inShort(onceKey));
        }
        Instant end = uselessAfter == null ? begins : uselessAfter;
        if (end != null && !looksBack()) {
            message.isUselessAfter(end);
        }
        return message;
    }

    /** It speaks of a session that is over when it leaves. */
    private boolean looksBack() {
        return leavesFrom != null && begins != null && begins.isBefore(leavesFrom);
    }

    /** The calendar file of the session, its lines in one piece; a link in it has the place for its token. */
    String calendar() {
        return new CalendarFile(town, envelope.recipient(), envelope.host()).write(appointment, method);
    }

    private Wording wording() {
        return new Wording(language(), town.zone());
    }
}
