/** The page on which experts tell of their own calendars. */
package org.echoppe.mentor.busy.web;
