/**
 * What needs the coordinator today, and the one thing that resolves it.
 *
 * <p>So far: the first steps of a programme, each done or not as the data say it, never as somebody ticked it; and the
 * figures of the week, Monday to Sunday in the town's zone. Reads what other rooms hold and changes nothing. Imported by
 * nobody. Whether invitations left the house is told on the page by the room that sends them.
 */
package org.echoppe.radar;
