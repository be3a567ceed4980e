package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.echoppe.access.Role;
import org.echoppe.action.ActionDesk;
import org.echoppe.shared.Texts;

/** Begins letters to a shop and to its expert, about their pairing or about a session of theirs. */
@ApplicationScoped
class PairDrafts {

    @Inject
    private Correspondence correspondence;

    @Inject
    private ActionDesk actions;

    @Inject
    private Clock clock;

    /** Where the programme speaks by itself, its reader can say STOP. */
    Draft toMerchant(Pair pair, LetterKind kind) {
        Draft draft = correspondence.to(pair.toMerchant(), kind, pair.town());
        pair.tells(draft).carriesBookingLink(pair.merchant().id().value(), pair.bookingLinkUntil());
        return Manner.of(kind).isStoppable() ? draft.leads("stopLink", StopAddress.PAGE) : draft;
    }

    Draft toMentor(Pair pair, LetterKind kind) {
        Draft draft = correspondence.to(pair.toMentor(), kind, pair.town());
        return pair.tells(draft).isFor(pair.mentor().id().value()).leads("mentorLink", "/mentor/day");
    }

    /** What comes next for the shop of the news, asked once for each language. */
    NextSteps nextSteps(SessionNews news) {
        return new NextSteps(
                language -> actions.planOf(news.merchant(), language).next());
    }

    /** About a session, with nothing for the calendar. */
    Draft aboutToMerchant(Pair pair, LetterKind kind, SessionNews news, NextSteps steps) {
        return tells(news, toMerchant(pair, kind), steps, Role.MERCHANT)
                .isAbout(news.session().value())
                .leads("sessionLink", "/shop/session?k={k}&id=" + news.session().value());
    }

    /** About a session, with nothing for the calendar. */
    Draft aboutToMentor(Pair pair, LetterKind kind, SessionNews news, NextSteps steps) {
        return tells(news, toMentor(pair, kind), steps, Role.MENTOR)
                .isAbout(news.session().value());
    }

    Draft toMerchant(Pair pair, LetterKind kind, SessionNews news, NextSteps steps) {
        Draft draft = aboutToMerchant(pair, kind, news, steps);
        return draft.invites(
                news.method(), new CalendarWords(draft, news).appointment("mentor", "sessionLink", clock.instant()));
    }

    Draft toMentor(Pair pair, LetterKind kind, SessionNews news, NextSteps steps) {
        Draft draft = aboutToMentor(pair, kind, news, steps);
        return draft.invites(
                news.method(), new CalendarWords(draft, news).appointment("shop", "mentorLink", clock.instant()));
    }

    private static Draft tells(SessionNews news, Draft draft, NextSteps steps, Role reader) {
        draft.saysWhen(news.window()).says("mode", news.mode().name());
        if (news.before() != null) {
            draft.saysBefore(news.before());
        }
        if (news.endsPairing()) {
            draft.says("parting", "yes");
        }
        if (news.reason() != null) {
            draft.says(
                    "reason",
                    new Texts("booking", draft.language()).of(news.reason().textFor(reader)));
        }
        steps.in(draft.language())
                .ifPresent(step -> draft.saysIfAny("step", step.title()).saysIfAny("needs", step.needs()));
        return draft;
    }
}
