package org.echoppe.matching.optimum;

import java.util.function.Function;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DirectedWeightedPseudograph;

/** What JGraphT says is best. */
final class JGraphT {

    private JGraphT() {}

    static int[] mentors(Market market) {
        Network network = new Network(market);
        return network.merchants == 0 ? new int[0] : mentors(network);
    }

    static int[] mentors(Network network) {
        // Equal arcs are arcs of their own, so each carries its number.
        var graph = new DirectedWeightedPseudograph<Integer, Integer>(Integer.class);
        graph.addVertex(network.out);
        for (int i = 0; i < network.arcs.size(); i++) {
            Network.Arc arc = network.arcs.get(i);
            graph.addVertex(arc.from());
            graph.addVertex(arc.to());
            graph.addEdge(arc.from(), arc.to(), i);
            graph.setEdgeWeight(i, arc.cost());
        }
        Function<Integer, Integer> supply =
                node -> node == network.out ? -network.merchants : node < network.merchants ? 1 : 0;
        var problem = new MinimumCostFlowProblemImpl<>(
                graph, supply, arc -> network.arcs.get(arc).width(), arc -> 0);
        var flow = new CapacityScalingMinimumCostFlow<Integer, Integer>().getMinimumCostFlow(problem);
        return network.mentors(graph.edgeSet().stream()
                .filter(arc -> flow.getFlow(arc) > 0)
                .map(network.arcs::get)
                .toList());
    }
}
