package org.echoppe.calendar.season;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeText;
import org.echoppe.calendar.hours.DeclaredHours;

/** What is usually busy for a trade, as a proposal that the coordinator and the shopkeeper correct. */
public final class Seasons {

    private static final Properties TRADES = read("/org/echoppe/calendar/trades.properties");
    private static final String RUSH = ".rush";
    private static final String UNKNOWN_TRADE = "OTHER";
    private static final Map<String, List<TradePeak>> PEAKS = peaks();

    private Seasons() {}

    public static DeclaredHours usualRush(String tradeCode) {
        return DeclaredHours.of(TRADES.getProperty(known(tradeCode) + RUSH));
    }

    /** The codes of the trades there are peaks for, in their order. */
    public static Set<String> trades() {
        return PEAKS.keySet();
    }

    /** The peaks of a trade that begin in this year. */
    static List<SeasonEntry> ofTrade(
            String tradeCode, int year, NationalSeasons national, UnaryOperator<SeasonEntry> corrected) {
        String trade = known(tradeCode);
        return PEAKS.get(trade).stream()
                .map(peak -> entry(trade, peak, year, national, corrected))
                .toList();
    }

    private static SeasonEntry entry(
            String trade, TradePeak peak, int year, NationalSeasons national, UnaryOperator<SeasonEntry> corrected) {
        Peak days = peak.in(year, national, corrected);
        return new SeasonEntry(
                trade + "." + peak.name() + "." + year,
                days.from(),
                days.lastDay(),
                days.name(),
                Layer.TRADE,
                Effect.PEAK,
                Set.of(trade),
                TimeText.of(peak.followsAnEvent(national, year) ? "origin.trade.follows" : "origin.trade"));
    }

    static String known(String tradeCode) {
        return TRADES.containsKey(tradeCode + RUSH) ? tradeCode : UNKNOWN_TRADE;
    }

    private static Map<String, List<TradePeak>> peaks() {
        Map<String, List<TradePeak>> peaks = new TreeMap<>();
        TRADES.stringPropertyNames().stream()
                .filter(key -> key.endsWith(RUSH))
                .map(key -> key.substring(0, key.length() - RUSH.length()))
                .forEach(trade -> peaks.put(trade, peaksIn(TRADES.getProperty(trade + ".peaks"))));
        return peaks;
    }

    private static List<TradePeak> peaksIn(String written) {
        return Arrays.stream(written.split(",")).map(TradePeak::of).toList();
    }

    static Properties read(String name) {
        Properties found = new Properties();
        try (Reader file = new InputStreamReader(Seasons.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            found.load(file);
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
