/** Figures on screen, and the files to take away. */
package org.echoppe.reporting.web;
