package org.echoppe.matching.draft.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.matching.draft.PlacedPair;
import org.echoppe.programme.Position;

/**
 * Pairs as lines on a plain picture of the town: shops are dots, mentors' starting places squares. North is up, and a
 * kilometre is as long in every direction.
 */
public final class TownMap {

    private static final int WIDTH = 1000;
    private static final int EDGE = 40;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final int SMALLEST_TOWN = 200;
    private static final int[] ROUND_LENGTHS = {50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000};

    /** A shop or a starting place. */
    public record Spot(long x, long y, String words) {}

    /** A pair. */
    public record Line(long x1, long y1, long x2, long y2) {}

    private final List<PlacedPair> pairs;
    private final double west;
    private final double north;
    private final double metresWide;
    private final double metresHigh;
    private final double narrowing;

    private TownMap(List<PlacedPair> pairs, List<Position> all) {
        this.pairs = pairs;
        double south = all.stream().mapToDouble(Position::latitude).min().orElseThrow();
        double east = all.stream().mapToDouble(Position::longitude).max().orElseThrow();
        north = all.stream().mapToDouble(Position::latitude).max().orElseThrow();
        west = all.stream().mapToDouble(Position::longitude).min().orElseThrow();
        narrowing = Math.cos(Math.toRadians((north + south) / 2));
        metresWide = Math.max(SMALLEST_TOWN, (east - west) * METRES_PER_DEGREE * narrowing);
        metresHigh = Math.max(SMALLEST_TOWN, (north - south) * METRES_PER_DEGREE);
    }

    /** Null where nobody's place is known. */
    static TownMap of(List<PlacedPair> pairs) {
        List<Position> all = pairs.stream()
                .flatMap(pair -> Stream.of(pair.shopAt(), pair.mentorFrom()))
                .filter(Objects::nonNull)
                .toList();
        return all.isEmpty() ? null : new TownMap(pairs, all);
    }

    private double unitsPerMetre() {
        return (WIDTH - 2 * EDGE) / Math.max(metresWide, metresHigh);
    }

    private long x(Position position) {
        return Math.round(EDGE + (position.longitude() - west) * METRES_PER_DEGREE * narrowing * unitsPerMetre());
    }

    private long y(Position position) {
        return Math.round(EDGE + (north - position.latitude()) * METRES_PER_DEGREE * unitsPerMetre());
    }

    public long getWidth() {
        return Math.round(metresWide * unitsPerMetre()) + 2 * EDGE;
    }

    public long getHeight() {
        return Math.round(metresHigh * unitsPerMetre()) + 2 * EDGE;
    }

    public List<Spot> getShops() {
        return pairs.stream()
                .map(pair -> new Spot(x(pair.shopAt()), y(pair.shopAt()), pair.shop()))
                .toList();
    }

    /** Shops without a mentor are drawn otherwise. */
    public List<Spot> getAlone() {
        return pairs.stream()
                .filter(pair -> pair.mentor() == null)
                .map(pair -> new Spot(x(pair.shopAt()), y(pair.shopAt()), pair.shop()))
                .toList();
    }

    public List<Spot> getMentors() {
        return known().map(pair -> new Spot(x(pair.mentorFrom()), y(pair.mentorFrom()), pair.mentor()))
                .distinct()
                .toList();
    }

    public List<Line> getLines() {
        return known().map(pair ->
                        new Line(x(pair.shopAt()), y(pair.shopAt()), x(pair.mentorFrom()), y(pair.mentorFrom())))
                .toList();
    }

    private Stream<PlacedPair> known() {
        return pairs.stream().filter(pair -> pair.mentorFrom() != null);
    }

    /** A round length that fits well under the picture. */
    public int getScaleMetres() {
        return IntStream.of(ROUND_LENGTHS)
                .filter(length -> length * unitsPerMetre() <= WIDTH / 4.0)
                .max()
                .orElse(ROUND_LENGTHS[0]);
    }

    public long getScaleWidth() {
        return Math.round(getScaleMetres() * unitsPerMetre());
    }
}
