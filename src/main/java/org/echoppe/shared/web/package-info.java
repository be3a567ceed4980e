/** What every page needs: properties of records in expressions, and notices that survive a redirect. */
package org.echoppe.shared.web;
