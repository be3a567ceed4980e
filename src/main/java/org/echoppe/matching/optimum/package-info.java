/**
 * The best pairing of a whole cohort, exactly, with its proof. Knows numbers only: merchants and mentors are their places
 * on alphabetical lists.
 *
 * <p>Best means, the most important first: most pins kept, most merchants paired, most points less the cost of load (a
 * mentor's next merchant costs more than the one before), lightest load of the busiest. What is still equal is settled by
 * the rule <em>nobody moves without gain</em>: merchants join in the order of the list, each takes the cheapest way there
 * is, of equal ways the one found first, which is the one that moves nobody, to the first such mentor of the list. The same
 * market gives the same answer; after a change, who need not move stays.
 *
 * <p>People are flow: from a merchant to a mentor, into one of the mentor's places, through the organisation if it has a
 * cap, out; or from the merchant straight out, alone, at a cost nothing else outweighs. A {@link
 * org.echoppe.matching.optimum.Plan} keeps a price for a place with every mentor and in every full organisation, such that
 * no way is cheaper than the prices say. {@link org.echoppe.matching.optimum.Placing} finds the cheapest chain of moves
 * that gives somebody a place, {@link org.echoppe.matching.optimum.Filling} the one that puts an empty place to use; both
 * leave plan and prices as good as they were, so a change costs a search or a few. Solving leaves the lowest prices there
 * are, at which an empty place is put to use at once; {@link org.echoppe.matching.optimum.Dearest} works out the highest,
 * at which whoever needs a place finds it at once. The prices are also the proof: {@link
 * org.echoppe.matching.optimum.Certificate} derives from them alone what no pairing can exceed.
 *
 * <p>Not here: who could work with whom and what that is worth ({@code matching}).
 */
package org.echoppe.matching.optimum;
