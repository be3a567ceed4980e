package org.echoppe.reporting;

import java.util.Comparator;

/** One number of a snapshot: what is counted, by what it is told apart, of which item (empty for the total). */
record Figure(Metric metric, Dimension dimension, String item, long amount) implements Comparable<Figure> {

    private static final Comparator<Figure> ORDER = Comparator.comparing((Figure figure) -> figure.metric.name())
            .thenComparing(figure -> figure.dimension.name())
            .thenComparing(Figure::item);

    /** The line the checksum is taken over. */
    String line() {
        return "%s;%s;%s;%d\n".formatted(metric, dimension, item, amount);
    }

    @Override
    public int compareTo(Figure other) {
        return ORDER.compare(this, other);
    }
}
