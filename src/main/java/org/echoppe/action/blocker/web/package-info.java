/** The pages about what blocks an action: one shop's cards, and what a town's shops have in common. */
package org.echoppe.action.blocker.web;
