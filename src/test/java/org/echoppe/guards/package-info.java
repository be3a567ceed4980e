/** What bytecode cannot show: pages, texts, tags, server scripts and mail templates are read as files and held to the house's word. */
package org.echoppe.guards;
