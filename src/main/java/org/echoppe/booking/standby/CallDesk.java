package org.echoppe.booking.standby;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.Visitor;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.Plan;
import org.echoppe.booking.NowRule;
import org.echoppe.booking.Turnstile;
import org.echoppe.mentor.MentorCard;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantCard;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;

/** "I have ten minutes": asked by a merchant, answered by mentors on standby, over by itself. */
@ApplicationScoped
@Transactional
public class CallDesk {

    /** A call that is over is told of for so long. */
    private static final Duration TOLD = Duration.ofMinutes(30);

    @Inject
    private CallAttempt attempt;

    @Inject
    private StandbyAttempt standby;

    @Inject
    private Turnstile turnstile;

    @Inject
    private Asking asking;

    @Inject
    private Calls calls;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private ActionDesk actions;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** The merchant who is here has so many minutes now; tapping twice asks once. */
    @AllowedTo(MERCHANT)
    @Transactional(NOT_SUPPORTED)
    public CallResult call(int minutes) {
        return turnstile.pass(() -> attempt.ask(minutes), () -> new CallResult.Refused(NowRule.SHOP_BUSY));
    }

    /** What has become of the last call of the merchant who is here, for half an hour. */
    @AllowedTo(MERCHANT)
    public Optional<MyCall> mine() {
        return calls.latestOf(me(), clock.instant().minus(TOLD))
                .map(calls::progress)
                .map(this::mine);
    }

    private MyCall mine(Progress progress) {
        Call call = progress.call();
        Optional<MentorCard> who = progress.who().map(CallAnswer::mentor).map(mentors::card);
        return new MyCall(
                call.id(),
                call.minutes(),
                progress.stage(clock.instant()),
                progress.answers().isEmpty()
                        ? call.askedAt()
                        : progress.course().until(),
                who.map(MentorCard::name).orElse(null),
                who.map(MentorCard::organisation).orElse(null),
                progress.who().filter(CallAnswer::isOfRelay).isPresent(),
                call.session());
    }

    /** No longer wanted; nothing happens where it is over already. */
    @AllowedTo(MERCHANT)
    @Transactional(NOT_SUPPORTED)
    public void withdraw() {
        turnstile.pass(() -> attempt.withdraw(me()), () -> false);
    }

    /** Who asks the mentor who is here at this moment, the longest waiting first. */
    @AllowedTo(MENTOR)
    public List<AskedCall> forMe(Locale locale) {
        MentorId me = mentors.me();
        List<Progress> open = calls.openFor(me).stream()
                .map(calls::progress)
                .filter(progress -> progress.stage(clock.instant()).isOpen())
                .toList();
        Set<MerchantId> shops =
                open.stream().map(progress -> progress.call().merchant()).collect(Collectors.toSet());
        var plans = actions.plansOf(shops, locale);
        return open.stream()
                .map(progress -> asked(progress, me, plans.get(progress.call().merchant())))
                .toList();
    }

    private AskedCall asked(Progress progress, MentorId me, Plan plan) {
        Call call = progress.call();
        CallAnswer mine = progress.answerOf(me).orElseThrow();
        MerchantCard shop = merchants.card(call.merchant());
        return new AskedCall(
                call.id(),
                shop.shop(),
                shop.trade(),
                shop.address(),
                shop.mode(),
                call.minutes(),
                progress.course().until(),
                mine.isOfRelay(),
                mine.isGiven(Answer.NO),
                plan);
    }

    /** The mentor who is here goes: the session begins now, unless somebody was quicker; nobody else waits for them then. */
    @AllowedTo(MENTOR)
    @Transactional(NOT_SUPPORTED)
    public AnswerResult accept(CallId call) {
        AnswerResult result = turnstile.pass(() -> attempt.accept(call), () -> attempt.lost(call));
        if (result instanceof AnswerResult.Going) {
            MentorId me = mentors.me();
            turnstile.pass(() -> standby.waitForThemNoLonger(me, clock.instant()), () -> false);
        }
        return result;
    }

    /** The mentor who is here cannot go; others are asked. */
    @AllowedTo(MENTOR)
    @Transactional(NOT_SUPPORTED)
    public void decline(CallId call) {
        turnstile.pass(() -> attempt.decline(call), () -> false);
    }

    /** The calls somebody has to move on. */
    @AllowedTo(SYSTEM)
    public List<DueCall> due() {
        Instant now = clock.instant();
        return calls.open().stream()
                .map(calls::progress)
                .filter(progress -> progress.course().isDue(now))
                .map(progress -> new DueCall(
                        progress.call().municipality(), progress.call().id()))
                .toList();
    }

    /** Asks the relays where the lead's time is over, or closes what is over; anything else stays as it is. */
    @AllowedTo(SYSTEM)
    public void moveOn(CallId id) {
        Progress progress = calls.progress(calls.locked(id));
        Instant now = clock.instant();
        if (!progress.course().isDue(now)) {
            return;
        }
        if (progress.stage(now) == CallStage.MOVING_ON) {
            asking.askRelays(progress, Set.of(), now);
        } else {
            progress.call().isUnanswered();
        }
    }

    private MerchantId me() {
        return new MerchantId(visitor.merchant());
    }
}
