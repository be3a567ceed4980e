/**
 * What keeps an action from going on: a card per shop and kind, raised by the merchant, the mentor or the town, and lifted by
 * any of them.
 *
 * <p>A shop has at most one open card of a kind, said by a unique column: raised again, the card says what was said last.
 * The same kind at several shops (three, unless the programme says otherwise) is one problem of the town; for the network it
 * is the same street that counts, and what is merely "something else" has nothing in common. Which shops share a problem is
 * read from their open cards; what the town does about it is kept beside them. Solving it lifts the cards.
 *
 * <p>Not here: the clock of a blocked action, which others stop by asking {@link org.echoppe.action.blocker.BlockerDesk}.
 */
package org.echoppe.action.blocker;
