/**
 * The small language in which letters are written, read without printing them: what stands in a template, which words it
 * uses, and whether a text that a town wrote itself keeps to the rules.
 *
 * <p>A town's own text may say values, ask conditions, go through a given list once and use the pieces of a letter; nothing
 * in it defines, calls, includes or repeats by number. So it always ends, and its length is bounded by its own and that of
 * its words. HTML has no place in it: the layouts make it, and the text part says the same.
 */
package org.echoppe.notification.template;
