/**
 * Whether a finished action still holds: asked thirty and ninety days after its last step, in one tap.
 *
 * <p>A day that falls into a busy period of the shop is put off to the day after it. A plan is asked about once for each day,
 * said by a unique key. Who has not answered within 21 days counts as unknown, and so does who does not know: unknown is a
 * result like the others, never left out. A later answer still counts, and can be changed for seven days. A plan that is no
 * longer done takes what was asked about it back; done again, it is asked again.
 *
 * <p>Not here: the letter that asks ({@code notification}), figures made of it ({@code reporting}).
 */
package org.echoppe.action.outcome;
