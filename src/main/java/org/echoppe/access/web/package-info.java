/**
 * The web's side of who is here: the filters that recognise the visitor and refuse foreign posts, the identity store the
 * server asks, and the pages for signing in and out.
 */
package org.echoppe.access.web;
