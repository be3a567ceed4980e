/** The coordinator's matching desk: proposals with their reasons, one pair changed by hand, and publishing. */
package org.echoppe.matching.web;
