/** The page after a session, and what the town hears of it. */
package org.echoppe.booking.after.web;
