/** The coordinator's first page. */
package org.echoppe.radar.web;
