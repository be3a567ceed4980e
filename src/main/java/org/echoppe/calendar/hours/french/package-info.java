/**
 * Reads opening hours as French people write them, and writes them in OSM notation.
 *
 * <p>A text is cut into tokens; a word that is not known stops the reading; only a few that change nothing, such as
 * "uniquement", are passed over, and one slip of the finger in a long word is forgiven. Tokens are gathered into
 * phrases (days, hours, "closed", "except"), phrases are paired into statements in every way the grammar allows, and
 * every way is worked out to a week. A part of the year ("en août", "vacances scolaires") opens a section with a week
 * of its own. One meaning is an answer, several are a question, none is a refusal.
 *
 * <p>Only {@code calendar.hours} may import this package.
 */
package org.echoppe.calendar.hours.french;
