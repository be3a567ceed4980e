package org.echoppe.matching.draft.web;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.echoppe.matching.Criterion;
import org.echoppe.matching.MentorChoice;
import org.echoppe.matching.PairingWords;
import org.echoppe.matching.Reason;
import org.echoppe.matching.Verdict;
import org.echoppe.matching.draft.Comparison;
import org.echoppe.matching.draft.DraftLine;
import org.echoppe.matching.draft.DraftLoad;
import org.echoppe.matching.draft.DraftRow;
import org.echoppe.matching.draft.DraftWorth;
import org.echoppe.matching.draft.Move;
import org.echoppe.matching.draft.PairFile;
import org.echoppe.matching.draft.PlacedPair;
import org.echoppe.matching.draft.Shortage;
import org.echoppe.matching.draft.WhyNot;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** What a draft is, costs and lacks, as sentences of the reader's language. */
public record DraftWords(Locale locale, ZoneId zone) {

    private static final int KILOMETRE = 1000;

    /** How good it is, and how sure that is. */
    public String worth(DraftWorth worth) {
        return text("worth." + state(worth));
    }

    public String tone(DraftWorth worth) {
        return switch (state(worth)) {
            case "PROVEN" -> "done";
            case "FOUND" -> "info";
            default -> "attention";
        };
    }

    private static String state(DraftWorth worth) {
        if (!worth.current()) {
            return "OUTDATED";
        }
        return !worth.complete() ? "STOPPED" : worth.proven() ? "PROVEN" : "FOUND";
    }

    /** Why somebody is without a mentor; without a known reason, that they can be looked at. */
    public String alone(DraftRow row) {
        return pairing().alone(row.wishedAction(), row.inTheWay(), row.suitable());
    }

    public String alone(PairFile file) {
        return pairing()
                .alone(
                        file.row().wishedAction(),
                        file.obstacle().criterion(),
                        file.obstacle().suitable());
    }

    public String say(Reason reason) {
        return pairing().say(reason);
    }

    /** What tells something of a pair: whatever gives points, and what speaks against it. */
    public List<Reason> telling(List<Reason> reasons) {
        return reasons.stream().filter(DraftWords::isTelling).toList();
    }

    private static boolean isTelling(Reason reason) {
        return reason.criterion().isWeighed() || reason.verdict() != Verdict.FOR;
    }

    /** The conditions that are met, by name. */
    public String met(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> !isTelling(reason))
                .map(reason -> criterion(reason.criterion()))
                .map(name -> name.substring(0, 1).toLowerCase(locale) + name.substring(1))
                .collect(joining(", "));
    }

    /** A bar is worth its place where a criterion gives points. */
    public boolean isCounted(Reason reason) {
        return reason.criterion().isWeighed() && !reason.excludes();
    }

    public String tone(Reason reason) {
        return switch (reason.verdict()) {
            case FOR -> "done";
            case NEUTRAL -> "neutral";
            case AGAINST -> "attention";
            case EXCLUDES -> "rush";
        };
    }

    /** The same as its colour, for those who see none. */
    public String sign(Reason reason) {
        return switch (reason.verdict()) {
            case FOR -> "+";
            case NEUTRAL -> "\u00b7";
            case AGAINST -> "\u2212";
            case EXCLUDES -> "\u00d7";
        };
    }

    public boolean isPossible(WhyNot answer) {
        return answer instanceof WhyNot.Costs;
    }

    public String criterion(Criterion criterion) {
        return pairing().name(criterion);
    }

    /** « Il manque 1 place en réseaux sociaux ». */
    public String say(Shortage shortage) {
        return text("shortage." + shortage.of(), shortage.merchants(), pairing().action(shortage.action()));
    }

    /** What would have to change for this mentor to be possible. */
    public String change(MentorChoice nearest) {
        return text("nearest." + nearest.inTheWay().criterion(), nearest.name(), nearest.organisation());
    }

    /** What a pair that was not found would mean, in one sentence. */
    public String say(WhyNot answer) {
        MentorChoice choice = answer.choice();
        if (answer instanceof WhyNot.Excluded excluded) {
            return text("whyNot.EXCLUDED", choice.name(), say(excluded.because()));
        }
        if (answer instanceof WhyNot.Costs costs) {
            String kind = costs.merchants() > 0 ? "LOSES" : costs.points() > 0 ? "COSTS" : "SPREAD";
            return text("whyNot." + kind, choice.name(), costs.merchants(), costs.points());
        }
        return text("whyNot.AS_IT_IS", choice.name());
    }

    public String say(Move move) {
        String kind = move.from() == null ? "GAINS" : move.to() == null ? "LOSES" : "MOVES";
        return text("move." + kind, move.shop(), move.from(), move.to());
    }

    /** Who moves, and what the other draft gains or loses by it. */
    public String say(Comparison comparison) {
        return text("compare.moves", comparison.differences().size())
                + ' '
                + compared("paired", comparison.pairedMore())
                + ' '
                + compared("points", comparison.pointsMore());
    }

    private String compared(String what, long more) {
        return text("compare." + what + (more > 0 ? ".MORE" : more < 0 ? ".FEWER" : ".SAME"), Math.abs(more));
    }

    public String distance(PlacedPair pair) {
        OptionalLong metres = pair.metres();
        return metres.isPresent() ? distance(metres.getAsLong()) : text("map.unknown");
    }

    public String distance(long metres) {
        return metres < KILOMETRE ? text("metres", metres) : text("kilometres", Math.round(metres / 100.0) / 10.0);
    }

    public String load(DraftLoad load) {
        String key = load.capacity() == 0 && load.merchants() == 0 ? "load.none" : load.isFull() ? "load.full" : "load";
        return text(key, load.merchants(), load.capacity());
    }

    /** A mentor in one of two drafts; nobody where there is none. */
    public String pair(String mentor, int points) {
        return mentor == null ? text("state.ALONE") : text("compare.pair", mentor, points);
    }

    public String signed(long number) {
        return number > 0 ? "+" + number : number < 0 ? "\u2212" + -number : "0";
    }

    public String opened(DraftLine line) {
        String day = new Wording(locale, zone).date(line.openedAt());
        return line.openedBy() == null ? day : text("draft.opened", day, line.openedBy());
    }

    public List<String> moves(WhyNot answer) {
        return answer instanceof WhyNot.Costs costs
                ? costs.moves().stream().map(this::say).toList()
                : List.of();
    }

    private PairingWords pairing() {
        return new PairingWords(locale);
    }

    private String text(String key, Object... arguments) {
        return new Texts("matching", locale).of(key, arguments);
    }
}
