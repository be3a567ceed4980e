package org.echoppe.matching.optimum;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import java.util.List;
import java.util.stream.IntStream;

/** What OR-Tools says is best. */
final class OrTools {

    static {
        Loader.loadNativeLibraries();
    }

    private final Network network;
    private final MinCostFlow flow = new MinCostFlow();

    OrTools(Network network) {
        this.network = network;
        network.arcs.forEach(arc -> flow.addArcWithCapacityAndUnitCost(arc.from(), arc.to(), arc.width(), arc.cost()));
        IntStream.range(0, network.merchants).forEach(merchant -> flow.setNodeSupply(merchant, 1));
        flow.setNodeSupply(network.out, -network.merchants);
    }

    static int[] mentors(Market market) {
        Network network = new Network(market);
        return network.merchants == 0
                ? new int[0]
                : new OrTools(network).solved().mentors();
    }

    OrTools solved() {
        if (flow.solve() != MinCostFlow.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no optimum.");
        }
        return this;
    }

    int[] mentors() {
        List<Network.Arc> used = IntStream.range(0, network.arcs.size())
                .filter(arc -> flow.getFlow(arc) > 0)
                .mapToObj(network.arcs::get)
                .toList();
        return network.mentors(used);
    }
}
