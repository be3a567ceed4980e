/**
 * Pairings: which mentor accompanies which merchant, published, accepted, paused, ended.
 *
 * <p>What makes a pair possible, and what it is worth, is a {@link org.echoppe.matching.Criterion}, a named rule that excludes
 * the pair or gives it points; a pair is worth the sum of weight times points ({@link org.echoppe.matching.Weights}), shown
 * out of 100. What nobody said excludes nobody and counts as neither good nor bad. The reasons are kept with the pairing as
 * codes and arguments and said in the reader's language. Which pairs are published is found and decided in a
 * {@code draft}, which is nobody's business but the coordinator's; from publication on both sides see the pairing, and
 * {@link org.echoppe.matching.PairingPublished} says so once.
 *
 * <p>A merchant has at most one living pairing, whatever the code says: the database refuses the second. Whoever is
 * published with another mentor has their former pairing ended as replaced in the same transaction.
 *
 * <p>Not here: when the two meet ({@code booking}) and who is told how ({@code notification}).
 */
package org.echoppe.matching;
