/** Pages about pairings after their publication, and their beans. */
package org.echoppe.matching.answer.web;
