package org.echoppe.notification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.MunicipalityId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.notification.decency.DecencyRule;
import org.hibernate.annotations.TenantId;

/**
 * A message promised to somebody. It waits, is claimed for a while by whoever tries to send it, and ends as sent or given
 * up. A claim runs out by itself, so a message outlives the death of its carrier.
 */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {

    static final Duration CLAIM = Duration.ofMinutes(5);
    static final Duration PATIENCE = Duration.ofHours(24);

    private static final int LONGEST_ERROR = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MessageId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    private String event;

    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.MAIL;

    @Column(name = "occasion_id")
    private UUID occasion;

    @Column(name = "programme_id")
    private UUID programme;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    private String recipient;

    @Column(name = "recipient_name")
    private String recipientName;

    private String language;
    private String subject;

    @Column(name = "text_body")
    private String text;

    @Column(name = "html_body")
    private String html;

    @Enumerated(EnumType.STRING)
    @Column(name = "calendar_method")
    private CalendarMethod calendarMethod;

    @Column(name = "calendar_body")
    private String calendar;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "booking_link_until")
    private Instant bookingLinkUntil;

    @Column(name = "sign_in_link")
    private UUID signInLink;

    @Column(name = "merchant_id")
    private UUID merchant;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "mentor_id")
    private UUID mentor;

    @Column(name = "session_id")
    private UUID session;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "give_up_at")
    private Instant giveUpAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    private int attempts;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_up_because")
    private GivenUpReason givenUpBecause;

    @Enumerated(EnumType.STRING)
    @Column(name = "no_sms_because")
    private NoSms noSmsBecause;

    private Integer segments;

    @Column(name = "gateway_id")
    private String gatewayId;

    @Column(name = "last_error")
    private String lastError;

    private String facts;

    @Column(name = "own_text_failed")
    private boolean ownTextFailed;

    private boolean trial;

    @Embedded
    private Judgement judgement;

    @Column(name = "insisted_at")
    private Instant insistedAt;

    @Column(name = "useless_after")
    private Instant uselessAfter;

    @Column(name = "about_id")
    private UUID about;

    @Column(name = "once_key")
    private String onceKey;

    protected OutboxMessage() {}

    OutboxMessage(MessageId id, Envelope envelope, Letter letter, Instant now) {
        this.id = id;
        event = envelope.kind().event();
        recipient = envelope.recipient().email();
        recipientName = envelope.recipient().name();
        language = envelope.recipient().language().getLanguage();
        messageId = id.header(envelope.host());
        municipality = envelope.town().value();
        status = recipient == null ? MessageStatus.BY_HAND : MessageStatus.WAITING;
        subject = letter.subject();
        text = letter.text();
        html = letter.html();
        createdAt = now;
        occasion = id.value();
        isDue(now);
    }

    /** The same in a short message, of the same occasion. */
    OutboxMessage(MessageId id, Envelope envelope, OutboxMessage letter, String text, Instant due) {
        this(id, envelope, new Letter(letter.subject, text, ""), letter.createdAt);
        channel = Channel.SMS;
        recipient = envelope.recipient().phone();
        status = MessageStatus.WAITING;
        occasion = letter.occasion;
        programme = letter.programme;
        merchant = letter.merchant;
        mentor = letter.mentor;
        session = letter.session;
        about = letter.about;
        bookingLinkUntil = letter.bookingLinkUntil;
        isDue(due);
    }

    /** Not before, and for a day from then. */
    private void isDue(Instant instant) {
        dueAt = instant;
        nextAttemptAt = instant;
        giveUpAt = patienceFrom(instant);
    }

    /** Leaves later than thought, and is then tried for as long as a new one. */
    void isPostponed(Instant until) {
        isDueAgain(until);
    }

    void isIn(UUID itsProgramme) {
        programme = itsProgramme;
    }

    void costs(int itsSegments) {
        segments = itsSegments;
    }

    void hasNoSms(NoSms because) {
        noSmsBecause = because;
    }

    /** What it says, so that another text can be tried with it; and whether the town's own text failed. */
    void isMadeOf(String itsFacts, boolean hasOwnTextFailed) {
        facts = itsFacts;
        ownTextFailed = hasOwnTextFailed;
    }

    /** A coordinator looks at it herself; it counts for nobody. */
    void isTrial() {
        trial = true;
    }

    void carriesBookingLink(UUID itsMerchant, Instant until) {
        merchant = itsMerchant;
        bookingLinkUntil = until;
    }

    /** A link that is dead is not worth sending. */
    void carriesSignInLink(UUID link, UUID itsAccount, Instant until) {
        signInLink = link;
        account = itsAccount;
        giveUpAt = until;
    }

    void isFor(UUID itsMentor) {
        mentor = itsMentor;
    }

    /** What it is about is over then; it is taken back by itself. */
    void isUselessAfter(Instant instant) {
        giveUpAt = instant;
        uselessAfter = instant;
    }

    /** The pairing or session it speaks of. */
    void isAbout(UUID what) {
        about = what;
    }

    /** Nothing else is ever written under this key. */
    void isSaidOnce(String key) {
        onceKey = key;
    }

    /** It is not looked at before. */
    void leavesFrom(Instant instant) {
        isDue(instant);
    }

    /** The rules let it wait; it keeps its turn, and a day from then. */
    void waits(Instant until, DecencyRule rule) {
        attempts--;
        claimedUntil = null;
        isDue(until);
        judgement = Judgement.waits(rule, until);
    }

    void isWithdrawnBy(DecencyRule rule, Instant now) {
        attempts--;
        claimedUntil = null;
        withdrawnAt = now;
        judgement = Judgement.withdrawn(rule);
    }

    void isCleared(Instant now) {
        judgement = Judgement.cleared(now);
    }

    /** The coordinator does not want it to wait for a decent moment. False unless it waits for one. */
    boolean leavesAnyway(Instant now) {
        boolean waitsForOne = status() == MessageStatus.WAITING && judgement != null && judgement.waitsUntil() != null;
        if (waitsForOne) {
            insistedAt = now;
            judgement = null;
            isDueAgain(now);
        }
        return waitsForOne;
    }

    /** Whether somebody said that it leaves at any hour. */
    boolean isInsistedOn() {
        return insistedAt != null;
    }

    private Instant patienceFrom(Instant start) {
        return uselessAfter == null ? start.plus(PATIENCE) : uselessAfter;
    }

    void invites(UUID toSession, CalendarMethod method, String file) {
        session = toSession;
        calendarMethod = method;
        calendar = file;
    }

    void claim(Instant now) {
        claimedUntil = now.plus(CLAIM);
        attempts++;
    }

    /** @param reference how the gateway calls it, or null */
    void arrived(Instant now, String reference) {
        gatewayId = reference;
        status = MessageStatus.SENT;
        sentAt = now;
        claimedUntil = null;
        lastError = null;
    }

    /** Nobody took it and that was not its fault; it keeps its turn. */
    void comesBack(String why) {
        attempts--;
        claimedUntil = null;
        lastError = shortened(why);
    }

    void waitsUntil(Instant next, String why) {
        nextAttemptAt = next;
        claimedUntil = null;
        lastError = shortened(why);
    }

    /** @param why in the words of whoever refused it, or null */
    void isGivenUp(GivenUpReason because, String why) {
        status = MessageStatus.GIVEN_UP;
        givenUpBecause = because;
        claimedUntil = null;
        lastError = why == null ? lastError : shortened(why);
    }

    /** The coordinator wants it tried again, for as long as a new one. */
    void triesAgain(Instant now) {
        status = MessageStatus.WAITING;
        givenUpBecause = null;
        attempts = 0;
        isDueAgain(now);
    }

    /** The coordinator took it along; it is carried no more. */
    void isHandedOver(Instant now) {
        handedOverAt = now;
    }

    void isTakenBack() {
        handedOverAt = null;
    }

    /** The coordinator does not want it to leave. Refused where it has left, or is leaving at this moment. */
    boolean withdraw(Instant now, WithdrawnReason because) {
        boolean isLeaving = status == MessageStatus.WAITING && claimedUntil != null && now.isBefore(claimedUntil);
        if (status() == MessageStatus.SENT || status() == MessageStatus.HANDED_OVER || isLeaving) {
            return false;
        }
        withdrawnAt = now;
        judgement = null;
        withdrawnBecause = because.name();
        return true;
    }

    /** It may leave after all, for as long as a new one; one that carried a sign-in link no longer than that lives. */
    void release(Instant now) {
        withdrawnAt = null;
        judgement = null;
        withdrawnBecause = null;
        isDueAgain(now);
    }

    private void isDueAgain(Instant now) {
        Instant end = giveUpAt;
        isDue(now);
        giveUpAt = signInLink == null ? giveUpAt : end;
    }

    /** The same was said by other means; nothing where it has left already. */
    void isSaidOtherwise(Instant now) {
        if (isOpen()) {
            withdraw(now, WithdrawnReason.OTHER_CHANNEL);
        }
    }

    /** It was not said by other means after all. */
    void isNotSaidOtherwise(Instant now) {
        if (WithdrawnReason.OTHER_CHANNEL.name().equals(withdrawnBecause)) {
            release(now);
        }
    }

    private boolean isOpen() {
        return status() != MessageStatus.SENT
                && status() != MessageStatus.HANDED_OVER
                && status() != MessageStatus.WITHDRAWN;
    }

    boolean isOf(LetterKind kind, Locale itsLanguage) {
        return event.equals(kind.event()) && language.equals(itsLanguage.getLanguage());
    }

    Optional<String> facts() {
        return Optional.ofNullable(facts);
    }

    MessageStatus status() {
        return MessageStatus.of(status, handedOverAt, withdrawnAt);
    }

    boolean isWaiting() {
        return status == MessageStatus.WAITING;
    }

    /** One that failed, or waits for its next turn; what was sent is never sent twice. */
    boolean mayTryAgain() {
        return status() == MessageStatus.GIVEN_UP || status() == MessageStatus.WAITING;
    }

    boolean isOverdue(Instant now) {
        return !dueAt.isAfter(now);
    }

    boolean isUseless(Instant now) {
        return uselessAfter != null && !now.isBefore(uselessAfter);
    }

    Channel channel() {
        return channel;
    }

    UUID occasion() {
        return occasion;
    }

    UUID programme() {
        return programme;
    }

    int segments() {
        return segments == null ? 0 : segments;
    }

    boolean isTooOld(Instant now) {
        return !now.isBefore(giveUpAt);
    }

    int attempts() {
        return attempts;
    }

    MessageId id() {
        return id;
    }

    MunicipalityId municipality() {
        return new MunicipalityId(municipality);
    }

    Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }

    Manner manner() {
        return trial ? Manner.TRIAL : Manner.of(kind());
    }

    LetterKind kind() {
        return LetterKind.of(event);
    }

    /** Said of a message that waits or is withdrawn, not of one that has left or was handed over. */
    Optional<HeldBack> heldBack() {
        boolean isHeld = status() == MessageStatus.WAITING || status() == MessageStatus.WITHDRAWN;
        return judgement()
                .filter(said -> isHeld && said.rule() != null)
                .map(said -> new HeldBack(said.rule(), said.waitsUntil()));
    }

    Optional<Judgement> judgement() {
        return Optional.ofNullable(judgement);
    }

    Optional<MerchantId> merchant() {
        return Optional.ofNullable(merchant).map(MerchantId::new);
    }

    Optional<MentorId> mentor() {
        return Optional.ofNullable(mentor).map(MentorId::new);
    }

    /** What it speaks of; null where nobody said so. */
    UUID about() {
        return about;
    }

    boolean isSaidAs(String key) {
        return (channel == Channel.SMS ? OnceKey.inShort(key) : key).equals(onceKey);
    }

    Instant uselessAfter() {
        return uselessAfter;
    }

    CarriedLink link() {
        return new CarriedLink(id, merchant, bookingLinkUntil, signInLink, language);
    }

    Outgoing outgoing() {
        Locale read = Locale.forLanguageTag(language);
        var to = channel == Channel.MAIL
                ? new Recipient(recipientName, recipient, read)
                : new Recipient(recipientName, null, recipient, read);
        return new Outgoing(
                id,
                municipality(),
                kind(),
                to,
                messageId,
                new Letter(subject, text, html),
                calendarMethod,
                calendar,
                link());
    }

    MessageView view() {
        return new MessageView(
                id,
                channel,
                event,
                status(),
                recipientName,
                recipient,
                subject,
                text,
                html,
                createdAt,
                handedOverAt == null ? sentAt : handedOverAt,
                attempts,
                lastError,
                told());
    }

    private Told told() {
        String because = status() == MessageStatus.WITHDRAWN ? withdrawnBecause : null;
        String failed = status() == MessageStatus.GIVEN_UP && givenUpBecause != null ? givenUpBecause.name() : null;
        String noSms = noSmsBecause == null ? null : noSmsBecause.name();
        return new Told(because, failed, noSms, segments(), dueAt, ownTextFailed);
    }

    private static String shortened(String why) {
        String line = OneLine.of(why);
        return line.length() > LONGEST_ERROR ? line.substring(0, LONGEST_ERROR) : line;
    }
}
