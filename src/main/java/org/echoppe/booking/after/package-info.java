/**
 * After a session: the merchant says in one tap how the step stands, how it was, and whether somebody wanted to sell something.
 *
 * <p>A session that was held or interrupted is asked about for sixty days; an answer can be changed for seven. One row for a
 * session, which is locked while it is answered: however often a tap is sent, it is one answer. A call for help reaches the
 * mentor and the town; a later session settles it, or the town does with a note.
 *
 * <p>What was said of a sale is told to the town alone: no door a mentor or a sponsor may open speaks of it, and the history
 * names the session.
 *
 * <p>Not here: what the mentor notes ({@code booking}), ticked steps ({@code action}), the letter that asks
 * ({@code notification}).
 */
package org.echoppe.booking.after;
