package org.echoppe.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** What is usually busy for a trade, as a proposal that the coordinator and the shopkeeper correct. */
public final class Seasons {

    private static final Properties TRADES = read();
    private static final String UNKNOWN_TRADE = "OTHER";

    private Seasons() {}

    public static DeclaredHours usualRush(String tradeCode) {
        return DeclaredHours.of(TRADES.getProperty(known(tradeCode) + ".rush"));
    }

    /** The peaks that begin in this year; their names are text keys, said by {@link Peak#nameIn}. */
    public static List<Peak> usualPeaks(String tradeCode, int year) {
        String[] peaks = TRADES.getProperty(known(tradeCode) + ".peaks").split(", ");
        return Arrays.stream(peaks).map(peak -> peak(peak.split(" "), year)).toList();
    }

    private static String known(String tradeCode) {
        return TRADES.containsKey(tradeCode + ".rush") ? tradeCode : UNKNOWN_TRADE;
    }

    private static Peak peak(String[] parts, int year) {
        String name = "peak." + parts[0];
        return parts.length == 1
                ? MovingFeast.valueOf(parts[0].replace('-', '_').toUpperCase(Locale.ROOT))
                        .peak(name, year)
                : new Peak(date(parts[1], year), date(parts[2], year), name);
    }

    private static LocalDate date(String monthDay, int year) {
        return MonthDay.parse("--" + monthDay).atYear(year);
    }

    private static Properties read() {
        Properties trades = new Properties();
        try (Reader file =
                new InputStreamReader(Seasons.class.getResourceAsStream("trades.properties"), StandardCharsets.UTF_8)) {
            trades.load(file);
            return trades;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
