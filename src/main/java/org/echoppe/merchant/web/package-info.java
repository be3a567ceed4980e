/** The coordinator's pages about shops. */
package org.echoppe.merchant.web;
