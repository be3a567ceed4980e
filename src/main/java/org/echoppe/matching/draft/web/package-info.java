/** The coordinator's matching desk: a draft with its pairs and their reasons, what she decides in it, and publishing. */
package org.echoppe.matching.draft.web;
