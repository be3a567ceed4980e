package org.echoppe.reporting;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.echoppe.programme.ActionCode;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** Figures as sentences of the reader's language; parts of a whole are said as « 7 commerces sur 15 », never as a percentage. */
public record FigureWords(Locale locale, ZoneId zone) {

    /** One large figure and what it says. */
    public record Headline(String figure, String sentence) {}

    public List<Headline> headlines(SnapshotView view) {
        return List.of(accompanied(view), met(view), given(view));
    }

    private Headline accompanied(SnapshotView view) {
        long shops = view.amount(Metric.MERCHANTS_ACCOMPANIED);
        return new Headline(
                outOf(shops, view.amount(Metric.MERCHANTS)),
                say("headline.accompanied", shops, view.amount(Metric.MENTORS_ENGAGED)));
    }

    private Headline met(SnapshotView view) {
        long interrupted = view.amount(Metric.SESSIONS_INTERRUPTED);
        long held = view.amount(Metric.SESSIONS_HELD);
        long met = held + interrupted;
        String sentence = met == 0 ? say("headline.met.none") : say("headline.met", met, interrupted, held);
        return new Headline(say("sessions", met), sentence);
    }

    private Headline given(SnapshotView view) {
        long minutes = view.amount(Metric.VOLUNTEER_TIME);
        return new Headline(
                time(minutes),
                minutes == 0
                        ? say("headline.given.none")
                        : say("headline.given", time(view.amount(Metric.MENTORING_TIME))));
    }

    public String outOf(long part, long whole) {
        return say("outOf", part, whole);
    }

    /** « 12 h 05 », « 40 min ». */
    public String time(long minutes) {
        return Wording.length(minutes, locale);
    }

    /** Number, day and period of a snapshot. */
    public String situation(SnapshotView view) {
        var wording = new Wording(locale, zone);
        return say(
                "situation",
                String.valueOf(view.getNumber()),
                wording.date(view.getTakenAt()),
                wording.date(view.getPeriod().from()),
                wording.date(view.getPeriod().until()));
    }

    /** What the chart shows, in one sentence. */
    public String chart(SnapshotView view) {
        return say(
                "chart",
                view.amount(Metric.ACTIONS_COMPLETED),
                view.amount(Metric.ACTIONS_UNDER_WAY),
                view.amount(Metric.ACTIONS_NOT_BEGUN));
    }

    /** The whole with its part: « 2 commerces sur 5 ont terminé ». */
    public String progress(ActionLine line) {
        if (line.isSecret()) {
            return secret();
        }
        return line.shops() == 0 ? say("progress.nobody") : outOf(line.completed(), line.shops());
    }

    public String amount(SnapshotView view, Metric metric) {
        long amount = view.amount(metric);
        return metric.unit() == Unit.TIME ? time(amount) : say("number", amount);
    }

    public String metric(Metric metric) {
        return say("metric." + metric);
    }

    public String definition(Metric metric) {
        return say("definition." + metric);
    }

    public String unit(Metric metric) {
        return say("unit." + metric.unit());
    }

    public String action(ActionCode action) {
        return new Texts("programme", locale).of("action." + action);
    }

    public String trade(TradeLine line) {
        return line.isSecret() ? say("trade.others") : new Texts("merchant", locale).of("trade." + line.trade());
    }

    public String shops(TradeLine line) {
        return line.isSecret() ? secret() : say("number", line.shops());
    }

    String secret() {
        return say("secret");
    }

    private String say(String key, Object... arguments) {
        return new Texts("reporting", locale).of(key, arguments);
    }
}
