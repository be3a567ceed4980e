/**
 * Digital experts: what they can help with, when they can be booked, their declared interests and their mandate.
 *
 * <p>An expert takes part in a programme once, known by e-mail, and signs in with the account of that e-mail, which is
 * opened when they are added, in French or English as they speak it. Where the e-mail is corrected, the account follows: the
 * old address signs in no more, whatever link or page it has. Skills are levels 1 to 3 by action; capacity is how many merchants at once. The mandate is
 * the town's dated authorisation; without dates of its own it is the programme's. Shops named as interests exclude a pair; the trades
 * they know and where they start from count in it, and may be left unsaid.
 *
 * <p>Not here: who is paired with whom (matching), sessions and busy time (booking).
 */
package org.echoppe.mentor;
