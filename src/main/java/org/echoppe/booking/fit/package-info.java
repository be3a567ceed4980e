/**
 * Does it fit before the rush?
 *
 * <p>The minutes of an action still to do, less those of sessions booked before it, stand against the quiet time that is
 * left before the shop's next busy weeks: open, calm and with the mentor free, one session a day, each no longer than the
 * programme's longest, and in a week no more than the programme's maximum for a shop (where it sets none, as many as a shop
 * may have ahead). Twice as much room and a week to spare is wide; less is tight; too little does not fit. The latest day is
 * the one after which it fits no more.
 *
 * <p>Told of shops that have an action to do, somebody to do it with, and busy weeks within the next ninety days; during
 * them nothing is told.
 */
package org.echoppe.booking.fit;
