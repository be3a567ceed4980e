/**
 * Journeys of people through the product as it is delivered: the runnable file, a real browser, a real mail server. One
 * journey per audience or fault; pages are checked with axe, weighed and photographed on the way.
 */
package org.echoppe.journey;
