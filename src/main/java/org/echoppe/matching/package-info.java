/**
 * Pairings: which mentor accompanies which merchant, from publication through acceptance and pauses to the end: declined,
 * replaced, completed or stopped. A relay stands in for one session and is a pairing of its own kind.
 *
 * <p>What makes a pair possible, and what it is worth, is a {@link org.echoppe.matching.Criterion}, a named rule that excludes
 * the pair or gives it points; a pair is worth the sum of weight times points ({@link org.echoppe.matching.Weights}), shown
 * out of 100. What nobody said excludes nobody and counts as neither good nor bad. Load is no matter of a pair: the optimum
 * makes a mentor's next merchant dearer than the one before. The reasons are kept with the pairing as codes and arguments
 * and said in the reader's language.
 *
 * <p>A {@link org.echoppe.matching.Cohort} is everybody of a programme and who is together already, in the order of the
 * alphabet, whatever order they come in. Of all pairs only those are looked at that could be: mentors who know the action,
 * and on site those who start near enough ({@link org.echoppe.matching.MentorsInReach}). Merchants and mentors become
 * numbers there, and {@code optimum} finds the best pairing of the numbers. Which pairs are published is found and decided
 * in a {@code draft}, which is nobody's business but the coordinator's; from publication on both sides see the pairing, and
 * {@link org.echoppe.matching.PairingPublished} says so once.
 *
 * <p>Publishing judges every pair again, as people are by then: one that is no longer possible is held back, and of several
 * on one place the first has it. A merchant has at most one living pairing, whatever the code says: the database refuses
 * the second. Whoever is published with another mentor has their former pairing ended as replaced in the same transaction.
 *
 * <p>Who stands in for one session because a merchant asked for ten minutes at once has a pairing of kind relay: it is over
 * from the first, so that it takes nobody's place beside the merchant's own, and only says to whom that session belongs. Who
 * takes a shop over because its lead is silent is no such relay, but its lead from then on, published and to be answered.
 *
 * <p>Not here: what is said about a pairing after its publication ({@code matching.answer}), when the two meet
 * ({@code booking}) and who is told how ({@code notification}).
 */
package org.echoppe.matching;
