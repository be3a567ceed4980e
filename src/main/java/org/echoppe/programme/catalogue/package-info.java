/**
 * What a programme offers merchants to choose from: one or more actions for each theme, each cut into steps.
 *
 * <p>An action is written in versions. A version never changes once it is there; whoever edits writes the next one, and of
 * two who edit at once the second is told and loses nothing. Retired actions are offered to nobody and can be brought
 * back; each theme keeps one action at least, since wishes are for themes. A step takes one to ten minutes. Every text is
 * there in every language the house speaks.
 *
 * <p>Not here: plans, which copy a version when they begin and never follow a later one (action).
 */
package org.echoppe.programme.catalogue;
