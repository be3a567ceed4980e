/**
 * The JDBC driver the server loads: it picks H2 or PostgreSQL by the URL. Packed alone into a server module, so it imports
 * nothing of ours and nothing of ours imports it.
 */
package org.echoppe.database;
