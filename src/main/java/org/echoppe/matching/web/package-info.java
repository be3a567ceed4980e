/** The coordinator's matching desk. */
package org.echoppe.matching.web;
