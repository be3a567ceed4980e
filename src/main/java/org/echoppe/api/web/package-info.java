/** The addresses other programs read, and the pages on which people make them. */
package org.echoppe.api.web;
