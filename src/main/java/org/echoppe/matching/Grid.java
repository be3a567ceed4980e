package org.echoppe.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.echoppe.programme.Position;

/**
 * People on a map cut into fields no smaller than the distance asked for: whoever is within it stands in the same field
 * or in one beside it. Who is not on the map is near everywhere.
 */
final class Grid {

    private static final double METRES_A_DEGREE = 111_000;

    /** Meridians meet at the poles, where nobody keeps a shop. */
    private static final double NORTHERNMOST = 80;

    private record Field(long north, long east) {}

    private final IntFunction<Position> positions;
    private final double north;
    private final double east;
    private final Map<Field, int[]> fields = new HashMap<>();
    private final int[] nowhere;

    Grid(int[] people, IntFunction<Position> positions, int metres) {
        this.positions = positions;
        this.north = metres / METRES_A_DEGREE;
        this.east = north / Math.cos(Math.toRadians(northernmost(people)));
        this.nowhere = IntStream.of(people)
                .filter(person -> positions.apply(person) == null)
                .toArray();
        IntStream.of(people).filter(person -> positions.apply(person) != null).forEach(this::place);
    }

    /** A shop within the distance may lie a little further north than everybody. */
    private double northernmost(int[] people) {
        double most = IntStream.of(people)
                .mapToObj(positions)
                .filter(position -> position != null)
                .mapToDouble(position -> Math.abs(position.latitude()))
                .max()
                .orElse(0);
        return Math.min(NORTHERNMOST, most + 2 * north);
    }

    private void place(int person) {
        fields.merge(field(positions.apply(person)), new int[] {person}, Grid::together);
    }

    private static int[] together(int[] some, int[] others) {
        return IntStream.concat(IntStream.of(some), IntStream.of(others)).toArray();
    }

    private Field field(Position position) {
        return new Field(
                (long) Math.floor(position.latitude() / north), (long) Math.floor(position.longitude() / east));
    }

    /** Everybody who may be within the distance, and some who are not, in their order. */
    int[] near(Position here) {
        Field own = field(here);
        IntStream around = IntStream.range(0, 9)
                .mapToObj(i -> new Field(own.north() + i / 3 - 1, own.east() + i % 3 - 1))
                .map(field -> fields.getOrDefault(field, new int[0]))
                .flatMapToInt(IntStream::of);
        return IntStream.concat(around, IntStream.of(nowhere)).sorted().toArray();
    }
}
