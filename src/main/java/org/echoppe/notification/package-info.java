/**
 * What happens elsewhere, said to people: events into mail and calendar invitations, and what became of each message.
 *
 * <p>A message is a row of the outbox, written by an observer in the very transaction of the event: it exists exactly when
 * the event does, with the words of that moment. Nothing is sent in a transaction or in a request. Every few seconds a
 * {@link org.echoppe.notification.Postman} on every node claims what is due, one message at a time, and carries it to the
 * mail server. A claim runs out by itself, so a message outlives the death of its carrier; at worst it arrives twice, under
 * the same number. A refusal that lasts ends it, any other makes it wait longer each time, for a day. A server that cannot
 * be reached costs no message its turn. Without a mail server nothing is sent and all can be read.
 *
 * <p>A claimed message asks the rules of decency ({@code decency}) before it is carried: it leaves, waits for its moment, or is
 * withdrawn, and its row says why. Letters the clock causes ({@link org.echoppe.notification.TimedLetters}) are written once,
 * under a unique key, whichever node does; so are invitations to the programme ({@link org.echoppe.notification.WelcomeDesk}).
 * A coordinator may let a message leave that waits for a better moment.
 *
 * <p>Some things are said in a short message as well, a row of its own beside the letter's, carried by a line of its own and
 * taken back when it is overtaken. Without a gateway it waits for the coordinator's telephone.
 *
 * <p>No token lies in the database: bodies hold a placeholder, and the link is asked of {@code access} when the message is
 * sent or read. What people typed becomes one harmless line before it meets a template, a header or a calendar.
 *
 * <p>Templates lie outside Java, in {@code templates/mail}, one per event and language. Nobody imports this room.
 */
package org.echoppe.notification;
