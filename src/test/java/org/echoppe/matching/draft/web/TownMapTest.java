package org.echoppe.matching.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.echoppe.matching.draft.PlacedPair;
import org.echoppe.matching.draft.RowFixture;
import org.echoppe.programme.Position;
import org.junit.jupiter.api.Test;

class TownMapTest {

    private static final Position MARKET = new Position(44.865, -0.600);
    private static final Position NORTH_OF_IT = new Position(44.874, -0.600);
    private static final Position EAST_OF_IT = new Position(44.865, -0.587);

    @Test
    void where_nobody_is_known_there_is_no_map() {
        assertThat(TownMap.of(List.of())).isNull();
    }

    @Test
    void north_is_up_and_east_is_right() {
        var map = TownMap.of(List.of(
                pair("Market", MARKET, null), pair("North", NORTH_OF_IT, null), pair("East", EAST_OF_IT, null)));

        List<TownMap.Spot> shops = map.getShops();
        assertThat(shops.get(1).y()).isLessThan(shops.get(0).y());
        assertThat(shops.get(1).x()).isEqualTo(shops.get(0).x());
        assertThat(shops.get(2).x()).isGreaterThan(shops.get(0).x());
    }

    @Test
    void a_kilometre_is_as_long_to_the_north_as_to_the_east() {
        var map = TownMap.of(List.of(
                pair("Market", MARKET, null), pair("North", NORTH_OF_IT, null), pair("East", EAST_OF_IT, null)));
        List<TownMap.Spot> shops = map.getShops();

        double north = (shops.get(0).y() - shops.get(1).y()) / MARKET.metresTo(NORTH_OF_IT);
        double east = (shops.get(2).x() - shops.get(0).x()) / MARKET.metresTo(EAST_OF_IT);

        assertThat(north).isCloseTo(east, org.assertj.core.data.Percentage.withPercentage(1));
        assertThat(map.getScaleWidth() / (double) map.getScaleMetres())
                .isCloseTo(north, org.assertj.core.data.Percentage.withPercentage(1));
    }

    @Test
    void a_line_leads_from_a_shop_to_where_its_mentor_starts_and_only_then() {
        var map = TownMap.of(List.of(pair("Market", MARKET, NORTH_OF_IT), pair("East", EAST_OF_IT, null)));

        assertThat(map.getLines()).hasSize(1);
        assertThat(map.getMentors()).hasSize(1);
        assertThat(map.getAlone()).isEmpty();
    }

    @Test
    void everything_lies_on_the_picture_even_where_all_are_in_one_place() {
        for (var map : List.of(
                TownMap.of(List.of(pair("Market", MARKET, MARKET))),
                TownMap.of(List.of(pair("Market", MARKET, NORTH_OF_IT), pair("East", EAST_OF_IT, null))))) {
            assertThat(map.getShops()).allSatisfy(spot -> {
                assertThat(spot.x()).isBetween(0L, map.getWidth());
                assertThat(spot.y()).isBetween(0L, map.getHeight());
            });
        }
    }

    private static PlacedPair pair(String shop, Position at, Position from) {
        return new PlacedPair(RowFixture.merchant(shop), shop, at, "Inès", from);
    }
}
