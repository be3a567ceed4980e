/**
 * What mentors and merchants say about a pairing after its publication, and what the coordinator makes of it.
 *
 * <p>A mentor may ask the coordinator; the same words sent twice are one question. A merchant may ask for somebody else:
 * that is an open wish, one for a pairing at most, which the coordinator alone reads. It is over with the pairing, or when
 * she says so.
 *
 * <p>A lead who has not answered for 48 hours of working days ({@link org.echoppe.matching.answer.WorkingDays}), one who
 * declined, and one a merchant would rather not have are offered to the coordinator with relays: mentors who could take the
 * shop, those who accompany nobody first, weighed as in the programme's latest draft. Nothing happens by itself; handing over is
 * the coordinator's tap.
 *
 * <p>Not here: accepting, declining, pausing and ending ({@code matching}), who is written to ({@code notification}).
 */
package org.echoppe.matching.answer;
