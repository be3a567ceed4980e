/** The pages on which a merchant, between two customers, books, moves and cancels; stateless, opened by a personal link. */
package org.echoppe.booking.web;
