/** The pages of the mentor's round, and its visits in words for pages of others. */
package org.echoppe.booking.round.web;
