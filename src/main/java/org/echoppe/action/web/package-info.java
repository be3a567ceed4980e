/** The merchant's page « Où en suis-je ». */
package org.echoppe.action.web;
