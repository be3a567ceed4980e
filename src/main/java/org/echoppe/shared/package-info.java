/**
 * Words every room needs and no business rule: the clock, the settings an operator gives, texts in the reader's language,
 * and the platform's own edges (schema migration, record properties in pages). Imports nothing of ours.
 */
package org.echoppe.shared;
