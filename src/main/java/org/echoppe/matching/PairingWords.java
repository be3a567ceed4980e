package org.echoppe.matching;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.echoppe.calendar.Peak;
import org.echoppe.programme.ActionCode;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** Reasons and obstacles as sentences of the reader's language. */
public record PairingWords(Locale locale) {

    private static final int KILOMETRE = 1000;

    public String say(Reason reason) {
        return texts().of(key(reason), said(reason));
    }

    /** What a criterion is called. */
    public String name(Criterion criterion) {
        return texts().of("criterion." + criterion);
    }

    /** What a criterion asks, in a sentence. */
    public String explain(Criterion criterion) {
        return texts().of("criterion." + criterion + ".why");
    }

    static String key(Reason reason) {
        String key = reason.verdict().name().toLowerCase(Locale.ROOT) + '.' + reason.criterion();
        boolean isOfSeveralKinds = reason.criterion() == Criterion.MODE || reason.criterion() == Criterion.DISTANCE;
        return isOfSeveralKinds ? key + '.' + reason.arguments().get(0) : key;
    }

    private Object[] said(Reason reason) {
        List<String> arguments = reason.arguments();
        return switch (reason.criterion()) {
            case SKILL -> new Object[] {action(arguments.get(0)), level(arguments)};
            case LANGUAGE -> new Object[] {language(arguments.get(0))};
            case MANDATE -> arguments.stream().map(this::day).toArray();
            case DISTANCE -> arguments.stream().skip(1).map(this::distance).toArray();
            case QUIET_TIME ->
                arguments.stream()
                        .map(minutes -> Wording.length(Long.parseLong(minutes), locale))
                        .toArray();
            case TRADE -> new Object[] {small(new Texts("merchant", locale).of("trade." + arguments.get(0)))};
            case PEAKS ->
                new Object[] {Long.valueOf(arguments.get(0)), Long.valueOf(arguments.get(1)), peak(arguments)};
            case CAPACITY -> arguments.stream().map(Long::valueOf).toArray();
            case ORGANISATION -> new Object[] {arguments.get(0), Long.valueOf(arguments.get(1))};
            default -> arguments.toArray();
        };
    }

    private String day(String date) {
        return new Wording(locale, ZoneOffset.UTC).date(LocalDate.parse(date));
    }

    private String distance(String metres) {
        long number = Long.parseLong(metres);
        return number < KILOMETRE
                ? texts().of("metres", number)
                : texts().of("kilometres", Math.round(number / 100.0) / 10.0);
    }

    private String peak(List<String> arguments) {
        String name = arguments.size() > 2 ? arguments.get(2) : "";
        return name.isEmpty() ? "" : new Peak(LocalDate.EPOCH, LocalDate.EPOCH, name).nameIn(locale);
    }

    /**
     * Why a merchant is alone, and what would help: the criterion that leaves nobody (or null), and how many those before it
     * leave; below zero where nobody asked.
     */
    public String alone(ActionCode wished, Criterion inTheWay, int suitable) {
        String key = "alone." + (suitable < 0 ? "UNKNOWN" : inTheWay == null ? "NOTHING" : inTheWay);
        return texts().of(key, action(wished.name()), suitable);
    }

    private String level(List<String> arguments) {
        return new Texts("mentor", locale).of("level." + arguments.get(1));
    }

    /** As it is called inside a sentence. */
    public String action(ActionCode code) {
        return action(code.name());
    }

    private String action(String code) {
        return small(new Texts("programme", locale).of("action." + ActionCode.valueOf(code)));
    }

    /** Inside a sentence, names of actions and trades begin small. */
    private String small(String name) {
        return name.substring(0, 1).toLowerCase(locale) + name.substring(1);
    }

    private String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale);
    }

    private Texts texts() {
        return new Texts("matching", locale);
    }
}
