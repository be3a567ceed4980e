/** The page on which a merchant says whether an action still holds. */
package org.echoppe.action.outcome.web;
