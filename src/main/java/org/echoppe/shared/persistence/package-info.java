/** How the schema comes to be: migrated before anything reads it, the same SQL on H2 and PostgreSQL. */
package org.echoppe.shared.persistence;
