/**
 * The season calendar of a town: public and school holidays, sales, feasts, markets, fairs, works, and what is busy for each trade.
 *
 * <p>What comes by a rule is worked out anew each time ({@code calendar}); stored is only what the town made of it: its own
 * entries, its corrections, what it hides, and the school holidays it imported. A holiday is a hint and never a ban. Nothing
 * computed is ever lost: a correction can be taken back, what is hidden can be shown again. The town's own entries can be
 * removed once they are hidden. Files (iCalendar or CSV) are looked at before anything is written, and the same file twice
 * changes nothing. A trade is told by its code; which shop has which trade is known elsewhere (merchant).
 */
package org.echoppe.programme.season;
