package org.echoppe.calendar.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeasonsTest {

    static Stream<String> trades() {
        return Seasons.trades().stream();
    }

    @Test
    void there_are_peaks_for_every_trade_on_our_list() {
        assertThat(Seasons.trades()).hasSize(24).contains("BAKERY", "FLORIST", "OTHER");
    }

    @ParameterizedTest
    @MethodSource("trades")
    void every_trade_has_a_rush_and_peaks_named_in_both_languages(String trade) {
        assertThat(Seasons.usualRush(trade).inWords(Locale.FRENCH)).isNotBlank();
        for (int year = 2026; year <= 2031; year++) {
            assertThat(peaks(trade, year)).isNotEmpty().allSatisfy(peak -> {
                assertThat(peak.nameIn(Locale.FRENCH)).doesNotStartWith("peak.");
                assertThat(peak.nameIn(Locale.ENGLISH))
                        .doesNotStartWith("peak.")
                        .isNotEqualTo(peak.nameIn(Locale.FRENCH));
            });
        }
    }

    @Test
    void an_unknown_trade_is_like_any_other_shop() {
        assertThat(Seasons.usualRush("BLACKSMITH")).isEqualTo(Seasons.usualRush("OTHER"));
        assertThat(peaks("BLACKSMITH", 2027)).isEqualTo(peaks("OTHER", 2027));
    }

    private static List<SeasonEntry> peaks(String trade, int year) {
        return Seasons.ofTrade(trade, year, new NationalSeasons("33"), UnaryOperator.identity());
    }
}
