/**
 * Reads opening hours as French people write them, and writes them in OSM notation.
 *
 * <p>A text is cut into tokens; a word that is not known stops the reading, so nothing is skipped in silence. Tokens are
 * gathered into phrases (days, hours, "closed", "except"), phrases are paired into statements in every way the grammar
 * allows, and every way is worked out to a week. One week is an answer, several are a question, none is a refusal.
 * Only {@code calendar} may import this package.
 */
package org.echoppe.calendar.french;
