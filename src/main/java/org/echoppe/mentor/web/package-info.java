/** Pages about experts: the coordinator's, and the expert's own availability. */
package org.echoppe.mentor.web;
