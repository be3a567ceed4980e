/** The coordinator's first page: the first steps of a programme, and the figures of the week. */
package org.echoppe.radar.web;
