/** The merchant's page « Où en suis-je » : the chosen action, its steps done and the one that comes next. */
package org.echoppe.action.web;
