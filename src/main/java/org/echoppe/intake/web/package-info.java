/** The coordinator's import page and its downloads. */
package org.echoppe.intake.web;
