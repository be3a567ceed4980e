package org.echoppe.reporting;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps small numbers of shops secret: no cell below three is shown, and if what the total gives away about the hidden ones
 * is itself too little, the next smallest cell is hidden as well. Hidden trades are not named: with the total, a list of
 * fifteen secrets among fifteen shops would say that each is one. Actions are a list everybody knows: there a line is secret
 * as a whole, with what became of its shops.
 */
final class Shield {

    private static final int FEWEST = 3;

    private Shield() {}

    static List<TradeLine> over(List<Figure> byTrade) {
        List<Figure> cells =
                byTrade.stream().filter(figure -> figure.amount() > 0).toList();
        Set<Figure> secret = secret(cells);
        var open = cells.stream().filter(cell -> !secret.contains(cell)).map(TradeLine::of);
        var others = secret.isEmpty() ? Stream.<TradeLine>empty() : Stream.of(TradeLine.OTHERS);
        return Stream.concat(open, others).toList();
    }

    /** The items of a fixed list whose line stays secret; then those nobody has do too, or the others would stand out. */
    static Set<String> secretItems(List<Figure> listed) {
        Set<Figure> secret =
                secret(listed.stream().filter(cell -> cell.amount() > 0).toList());
        return listed.stream()
                .filter(cell -> secret.contains(cell) || cell.amount() == 0 && !secret.isEmpty())
                .map(Figure::item)
                .collect(Collectors.toSet());
    }

    private static Set<Figure> secret(List<Figure> cells) {
        Set<Figure> secret = new HashSet<>();
        List<Figure> smallestFirst =
                cells.stream().sorted(Comparator.comparing(Figure::amount)).toList();
        for (Figure cell : smallestFirst) {
            if (cell.amount() < FEWEST || !secret.isEmpty() && givesAway(secret)) {
                secret.add(cell);
            }
        }
        return secret;
    }

    private static boolean givesAway(Set<Figure> secret) {
        long together = secret.stream().mapToLong(Figure::amount).sum();
        return secret.size() == 1 || together < FEWEST;
    }
}
