/** The coordinator's pages for sessions: the table, booking on the phone, moving, cancelling, and a mentor's absence. */
package org.echoppe.booking.town.web;
