package org.echoppe.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BAKERY",
                "PASTRY",
                "BUTCHER",
                "GROCERY",
                "DELICATESSEN",
                "CHEESE",
                "WINE",
                "FISH",
                "FLORIST",
                "BOOKSHOP",
                "CLOTHING",
                "SHOES",
                "JEWELLER",
                "OPTICIAN",
                "HAIRDRESSER",
                "BEAUTY",
                "RESTAURANT",
                "CAFE",
                "HARDWARE",
                "TOYS",
                "PHARMACY",
                "LAUNDRY",
                "REPAIR",
                "OTHER"
            })
    void every_trade_has_a_rush_and_peaks_named_in_both_languages(String trade) {
        assertThat(Seasons.usualRush(trade).inWords(Locale.FRENCH)).isNotBlank();
        for (int year = 2026; year <= 2031; year++) {
            List<Peak> peaks = Seasons.usualPeaks(trade, year);
            assertThat(peaks).isNotEmpty().allSatisfy(peak -> {
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
    }

    @Test
    void moving_feasts_fall_on_their_days() {
        assertThat(Seasons.usualPeaks("FLORIST", 2027))
                .contains(
                        new Peak(LocalDate.of(2027, 3, 4), LocalDate.of(2027, 3, 7), "peak.grandmothers"),
                        new Peak(LocalDate.of(2027, 5, 24), LocalDate.of(2027, 5, 30), "peak.mothers-day"));
        assertThat(Seasons.usualPeaks("BAKERY", 2027))
                .contains(new Peak(LocalDate.of(2027, 3, 14), LocalDate.of(2027, 3, 29), "peak.easter"));
        assertThat(Seasons.usualPeaks("CLOTHING", 2027))
                .contains(
                        new Peak(LocalDate.of(2027, 1, 6), LocalDate.of(2027, 2, 2), "peak.winter-sales"),
                        new Peak(LocalDate.of(2027, 6, 23), LocalDate.of(2027, 7, 20), "peak.summer-sales"));
    }

    @Test
    void mothers_day_makes_way_for_whit_sunday() {
        assertThat(Seasons.usualPeaks("FLORIST", 2034))
                .contains(new Peak(LocalDate.of(2034, 5, 29), LocalDate.of(2034, 6, 4), "peak.mothers-day"));
    }
}
