/**
 * Drafts: pairings of a whole programme tried before one is published.
 *
 * <p>A draft is what its steps say: pins, what is forbidden, who is released, what a criterion counts; undoing takes the
 * last step back. The rest is found around them, as well as can be: first as many merchants as possible, then the most
 * points. Whoever is published stays as they are unless a step releases or moves them, and nobody who has a mentor loses
 * them for nobody. A pin that can no longer be is passed over and said so.
 *
 * <p>A small programme is solved in the transaction of whoever decides; a large one in a search beside it, one for each
 * draft at most, which can be left, found again and stopped. What it finds is kept only for the steps it was asked for.
 *
 * <p>A draft is published once: the open drafts of the programme are locked, whoever looked at another state of it is told
 * so, and every pair that is not published yet is published with its messages in the same transaction. The other open
 * drafts have to be solved again then.
 *
 * <p>Not here: what makes a pair possible and what it is worth ({@code matching}).
 */
package org.echoppe.matching.draft;
