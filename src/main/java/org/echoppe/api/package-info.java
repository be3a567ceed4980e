/**
 * What other programs read of us: calendar feeds so far, each at an address of its own.
 *
 * <p>A feed belongs to one account and sees what its owner may see, for as long as the account is open. Its address holds 256
 * random bits, is shown once, kept as a hash, and dies when its owner makes another or takes it back. Reading it changes
 * nothing. What was cancelled stays in it as cancelled for thirty days, so that calendars notice. No feed holds a number to
 * call, a note or the name of a shop's person.
 *
 * <p>Not here: invitations by mail (notification), calendars of experts that we read (mentor.busy).
 */
package org.echoppe.api;
