/**
 * Pairings: which mentor accompanies which merchant, proposed with reasons, published, accepted, paused, ended.
 *
 * <p>A proposal is the optimum of the whole cohort: first as many merchants as possible, then the most points, then the
 * lightest load of the busiest; what is still equal is settled by the alphabet, so the same people in any order get the
 * same answer. What makes a pair possible, and what it is worth, is a {@link org.echoppe.matching.Criterion}; the reasons
 * are kept with the pairing as codes and arguments and said in the reader's language.
 *
 * <p>A merchant has at most one living pairing, whatever the code says: the database refuses the second. A proposal is
 * nobody's business but the coordinator's; from publication on both sides see it, and {@link
 * org.echoppe.matching.PairingPublished} says so once. What is published, and what the coordinator chose by hand, stays as
 * it is when the rest is proposed anew.
 *
 * <p>Not here: when the two meet ({@code booking}) and who is told how ({@code notification}).
 */
package org.echoppe.matching;
