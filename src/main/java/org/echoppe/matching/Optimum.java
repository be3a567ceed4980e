package org.echoppe.matching;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.DirectedWeightedPseudograph;

/**
 * The best pairing of a whole cohort: as many merchants as possible, then the most points, then the lightest load of the
 * busiest. People are flow, from the town through merchants and mentors to the mentors' places; the cheapest largest flow
 * is the answer. The lists are in alphabetical order, which settles what is still equal.
 */
final class Optimum {

    private static final int TOWN = -1;
    private static final int FULL = -2;

    private final int merchants;
    private final List<Places> mentors;
    private final List<Candidate> candidates;
    private final DirectedWeightedPseudograph<Integer, Way> ways = new DirectedWeightedPseudograph<>(Way.class);

    private Optimum(int merchants, List<Places> mentors, List<Candidate> candidates) {
        this.merchants = merchants;
        this.mentors = mentors;
        this.candidates = candidates.stream()
                .sorted(Comparator.comparing(Candidate::merchant).thenComparing(Candidate::mentor))
                .toList();
    }

    static List<Candidate> of(int merchants, List<Places> mentors, List<Candidate> candidates) {
        return candidates.isEmpty() ? List.of() : new Optimum(merchants, mentors, candidates).best();
    }

    private List<Candidate> best() {
        lay();
        int paired = most();
        Function<Integer, Integer> supply = stop -> stop == TOWN ? paired : stop == FULL ? -paired : 0;
        var problem = new MinimumCostFlowProblemImpl<>(ways, supply, way -> 1, way -> 0);
        var flow = new CapacityScalingMinimumCostFlow<Integer, Way>().getMinimumCostFlow(problem);
        return candidates.stream().filter(pair -> flow.getFlow(wayOf(pair)) > 0).toList();
    }

    private int most() {
        var onePersonWide = new AsWeightedGraph<>(ways, way -> 1.0, false, false);
        return (int) new EdmondsKarpMFImpl<>(onePersonWide).calculateMaximumFlow(TOWN, FULL);
    }

    private void lay() {
        ways.addVertex(TOWN);
        ways.addVertex(FULL);
        IntStream.range(0, merchants).forEach(merchant -> lay(new Way(TOWN, merchant, 0)));
        candidates.forEach(pair -> lay(wayOf(pair)));
        IntStream.range(0, mentors.size()).forEach(this::layPlaces);
    }

    /** A mentor's next place costs more than the one before, so that equal answers spread the work. */
    private void layPlaces(int mentor) {
        Places places = mentors.get(mentor);
        IntStream.range(places.taken(), places.capacity()).forEach(place -> lay(new Way(stopOf(mentor), FULL, place)));
    }

    private void lay(Way way) {
        ways.addVertex(way.from());
        ways.addVertex(way.to());
        ways.addEdge(way.from(), way.to(), way);
        ways.setEdgeWeight(way, way.cost());
    }

    private Way wayOf(Candidate pair) {
        return new Way(
                pair.merchant(),
                stopOf(pair.mentor()),
                (double) lightestLoad() * (Candidate.MOST_POINTS - pair.points()));
    }

    /** One lost point weighs more than all the load there could be. */
    private long lightestLoad() {
        int busiest = mentors.stream().mapToInt(Places::capacity).max().orElse(0);
        return 1L + (long) merchants * busiest;
    }

    private int stopOf(int mentor) {
        return merchants + mentor;
    }

    /** One person wide. */
    private record Way(int from, int to, double cost) {}
}
