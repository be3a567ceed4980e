/** The coordinator's pages for messages, and the calendar file of a session for the merchant's phone. */
package org.echoppe.notification.web;
