/**
 * What experts have on elsewhere: calendars of their own, as a file or by their address, of which nothing is kept but when
 * they are not free.
 *
 * <p>Invariants. No title, place, guest or identifier of anybody's appointment outlives the reading of a file. Nobody but
 * the expert knows that a window comes from a calendar: to all others it is "not free". An address is asked by a job and
 * never while somebody waits for a page; only http and https, only public machines, looked up anew at each redirect. A
 * calendar that cannot be read any more keeps what it last said, and says so. Our own sessions in a calendar do not count:
 * booking knows them better.
 *
 * <p>Not here: slots ({@code booking} reads the windows with what else is in the way), calendars we write ({@code
 * notification}, {@code api}).
 */
package org.echoppe.mentor.busy;
