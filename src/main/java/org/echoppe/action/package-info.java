/**
 * The one action each merchant has chosen, followed step by step.
 *
 * <p>A merchant has at most one plan. It begins as the merchant's wished action and copies the steps of the programme's
 * catalogue, words included, so that it never changes when the catalogue does. Until something makes it begin (a choice, a
 * start, a first tick), reading it shows the catalogue and writes nothing. Another action can be chosen while no step is
 * done. A step is done once, in the session that did it first, and can be corrected; the action is done when every step is.
 * Minutes done and minutes left always add up to the minutes of the plan.
 *
 * <p>Merchants see their own plan, mentors those of the merchants they accompany (which {@link
 * org.echoppe.merchant.Companion} knows, since pairings are told elsewhere), coordinators all of their town.
 *
 * <p>Not here: sessions and their minutes (booking), and who is paired with whom (matching).
 */
package org.echoppe.action;
