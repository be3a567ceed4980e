package org.echoppe.booking.standby;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.LostRaceException;
import org.echoppe.booking.MentorDayDesk;
import org.echoppe.booking.Moment;
import org.echoppe.booking.NowDesk;
import org.echoppe.booking.NowResult;
import org.echoppe.booking.NowRule;
import org.echoppe.booking.SessionId;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.merchant.MerchantId;

/** One try at asking, going or not, in a transaction of its own: written whole, or rolled back as a {@link LostRaceException}. */
@ApplicationScoped
class CallAttempt {

    @Inject
    private Calls calls;

    @Inject
    private Asking asking;

    @Inject
    private NowDesk now;

    @Inject
    private MatchingDesk matching;

    @Inject
    private MentorDayDesk mentorDay;

    @Inject
    private MentorDesk mentors;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** One open call at a time: asked again, the merchant has the one they have. */
    @Transactional(REQUIRES_NEW)
    CallResult ask(int minutes) {
        Moment moment = now.moment(minutes, Course.MOST_MINUTES);
        Optional<Call> before = calls.openOf(moment.merchant());
        if (before.isPresent()
                && calls.progress(before.get()).stage(clock.instant()).isOpen()) {
            return new CallResult.Asked(before.get().id());
        }
        if (moment.against() != null) {
            return new CallResult.Refused(moment.against());
        }
        before.map(Call::id).ifPresent(this::close);
        return asked(new Call(moment, minutes, clock.instant()), moment);
    }

    private void close(CallId over) {
        Call call = calls.locked(over);
        if (call.outcome() == CallOutcome.OPEN) {
            call.isUnanswered();
            calls.settle();
        }
    }

    private CallResult asked(Call call, Moment moment) {
        calls.add(call);
        history.note("call.asked", call.id().value(), String.valueOf(call.minutes()));
        asking.begin(call, moment, clock.instant());
        return new CallResult.Asked(call.id());
    }

    @Transactional(REQUIRES_NEW)
    AnswerResult accept(CallId id) {
        Progress progress = calls.progress(calls.locked(id));
        CallAnswer mine = mine(progress);
        CallStage stage = progress.stage(clock.instant());
        if (mine.isGiven(Answer.YES)) {
            return new AnswerResult.Going(progress.call().session());
        }
        if (!stage.isOpen()) {
            return new AnswerResult.NotNeeded(CallRule.of(stage));
        }
        return begun(
                progress.call(),
                mine,
                now.begin(progress.call().merchant(), progress.call().minutes()));
    }

    private AnswerResult begun(Call call, CallAnswer mine, NowResult result) {
        if (result instanceof NowResult.Begun begun) {
            return going(call, mine, begun.session());
        }
        return new AnswerResult.NotNow(((NowResult.Refused) result).because());
    }

    private AnswerResult going(Call call, CallAnswer mine, SessionId session) {
        mine.isYes(clock.instant());
        call.isAnswered(session);
        matching.of(call.merchant()).ifPresent(lead -> mentorDay.accept(lead.id()));
        history.note("call.answered", call.id().value(), session.value().toString());
        return new AnswerResult.Going(session);
    }

    /** Lost again and again: somebody was quicker, or one of the two is with somebody else. */
    @Transactional(REQUIRES_NEW)
    AnswerResult lost(CallId id) {
        CallStage stage = calls.progress(calls.locked(id)).stage(clock.instant());
        return stage.isOpen()
                ? new AnswerResult.NotNow(NowRule.SHOP_BUSY)
                : new AnswerResult.NotNeeded(CallRule.of(stage));
    }

    /** True when it was still to be had. */
    @Transactional(REQUIRES_NEW)
    boolean withdraw(MerchantId merchant) {
        Optional<Call> open = calls.openOf(merchant)
                .map(Call::id)
                .map(calls::locked)
                .filter(call -> call.outcome() == CallOutcome.OPEN);
        open.ifPresent(call -> {
            call.isWithdrawn();
            history.note("call.withdrawn", call.id().value(), "");
        });
        return open.isPresent();
    }

    /** True when they had said nothing yet. */
    @Transactional(REQUIRES_NEW)
    boolean decline(CallId id) {
        CallAnswer mine = mine(calls.progress(calls.locked(id)));
        boolean isFirst = mine.isGiven(Answer.NONE);
        if (isFirst) {
            mine.isNo(clock.instant());
        }
        return isFirst;
    }

    private CallAnswer mine(Progress progress) {
        return progress.answerOf(mentors.me())
                .orElseThrow(
                        () -> new NotAllowedException("call", progress.call().id()));
    }
}
