package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlacesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);

    @Property
    void however_many_choose_at_once_no_more_get_one_than_are_left(
            @ForAll @IntRange(min = 1, max = 12) int most,
            @ForAll @IntRange(max = 12) int placed,
            @ForAll @IntRange(max = 12) int without) {
        var places = new Places(DAY, most);
        List<Long> others = others(places, Math.min(placed, most), without);

        var chosen = LongStream.range(0, 50)
                .mapToObj(wish -> places.left(others, wish))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(chosen).hasSize(Math.max(0, most - others.size())).noneMatch(others::contains);
    }

    private static List<Long> others(Places places, int placed, int without) {
        List<Long> others = new ArrayList<>();
        for (int number = 0; number < placed; number++) {
            others.add(places.left(others, 7L * number));
        }
        others.addAll(Collections.nCopies(without, null));
        return others;
    }

    @Example
    void a_place_says_of_which_day_it_is() {
        assertThat(new Places(DAY, 1).left(List.of(), 5))
                .isNotEqualTo(new Places(DAY.plusDays(1), 1).left(List.of(), 5));
    }

    @Example
    void no_maximum_no_place() {
        assertThat(new Places(DAY, 0).left(List.of(), 5)).isNull();
    }
}
