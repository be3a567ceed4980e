/** The page that begins the demonstration again. */
package org.echoppe.demo.web;
