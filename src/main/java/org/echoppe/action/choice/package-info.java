/**
 * How a merchant comes to one action: wished when they joined, proposed by a short self-check, chosen by a tap.
 *
 * <p>The self-check asks a dozen questions, each with a few answers and "I do not know"; every answer is kept at once, so
 * that it can be left at any time and found again. What is proposed follows from the answers alone, by the rules listed in
 * {@link org.echoppe.action.choice.ProposalRule}; the order of answering does not matter. Never proposed is what
 * {@link org.echoppe.action.choice.InPlace} finds in place already.
 *
 * <p>Not here: the plan a choice begins (action).
 */
package org.echoppe.action.choice;
