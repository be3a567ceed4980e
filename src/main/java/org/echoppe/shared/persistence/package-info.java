/** How the schema comes to be, migrated before anything reads it, the same SQL on H2 and PostgreSQL; and how a row is looked up. */
package org.echoppe.shared.persistence;
