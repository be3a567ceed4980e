/**
 * Drafts: pairings of a whole programme tried before one is published.
 *
 * <p>A draft is what its steps say: pins, what is forbidden or allowed again, who is released or swapped, what a criterion
 * counts; undoing takes the last step back. The rest is found around them, as well as can be: first as many merchants as
 * possible, then the most points. Whoever is published stays as they are unless a step releases or moves them, and nobody
 * who has a mentor loses them for nobody. A pin that is not possible is refused with the reason when it is made; one that
 * can no longer be is passed over and said so, of several on one place all but the first.
 *
 * <p>Whoever has no mentor is told what is in the way: the first criterion that leaves nobody, and how many all before it
 * leave; of a great many only the first two hundred are asked about. Where a place or somebody who knows an action is all
 * that is missing, the {@link org.echoppe.matching.draft.Shortage} names the smallest change. Nothing of this is a fault:
 * a programme without places or without mentors has a draft in which everybody is alone.
 *
 * <p>A small programme (at most 200,000 pairs to look at) is solved in the transaction of whoever decides; a large one in a
 * search beside it, one for each draft at most, which says in a row how far it is, so that it can be left, found again and
 * stopped from any node; one that falls silent for a minute is over. Stopped, it keeps the best pairing of those who were
 * looked at by then and says that it is not complete. What it finds is kept only for the steps it was asked for. As long as
 * {@link org.echoppe.matching.draft.LastFound} remembers what was found and how, a pin or a forbidden pair is worked into
 * it, and "why not" is answered from it, without another search.
 *
 * <p>A draft is published once: the open drafts of the programme are locked, whoever looked at another state of it is told
 * so, and every pair that is not published yet is published with its messages in the same transaction. The other open
 * drafts have to be solved again then.
 *
 * <p>Not here: what makes a pair possible and what it is worth ({@code matching}).
 */
package org.echoppe.matching.draft;
