/**
 * Shops and the people who keep them: who and where they are, when they are open, when they are busy.
 *
 * <p>A shop takes part in a programme once: neither its name and street (accents, case and punctuation aside) nor its SIRET
 * may be there twice, and the database says so too. What is typed is checked field by field ({@code problems()}) and kept
 * tidy: phone as E.164, e-mail in lower case, SIRET as 14 digits, hours in the notation. Every shop can be reached, by
 * phone or by e-mail. A merchant may name the mentors or organisations they would
 * like. Without a rush of its own a shop has the usual one of its trade. The peaks of its trade and its
 * town are asked of the season calendar each time; kept here are the shop's own, and which of the others do not concern it.
 *
 * <p>A merchant sees their own file, a mentor those of the shops they accompany (which {@link
 * org.echoppe.merchant.Companion} knows, since pairings are told elsewhere), coordinators all of their town.
 *
 * <p>A merchant has no account; the booking link is {@code access}'s. Not here: the mentor, the action's progress, sessions.
 */
package org.echoppe.merchant;
