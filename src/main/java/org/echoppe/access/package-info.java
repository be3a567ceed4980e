/**
 * Who is here and as whom: municipalities, accounts, links, roles, and the history of changes.
 *
 * <p>The municipality is the boundary of every read and write. It is enforced in one place, {@link
 * org.echoppe.access.MunicipalityBoundary}: every entity carries its municipality as Hibernate's tenant, and the boundary
 * answers for each session whose data may be seen. Deny by default: a front door says with {@link
 * org.echoppe.access.AllowedTo} who may enter, and an interceptor asks the {@link org.echoppe.access.Visitor}.
 *
 * <p>Staff sign in with a password or with a link that works once, for ten minutes, by POST. A merchant has no account: the
 * booking link opens booking, moving and cancelling for one merchant, as often as needed, until the programme's end or its
 * revocation. Tokens hold 256 bits, are derived from the installation's secret and the link's id, and only their hash is
 * stored. Opening a link changes nothing. Unknown, expired, revoked and foreign links get the same answer.
 *
 * <p>Not here: what a merchant or a mentor is; other rooms refer to accounts and links by id.
 */
package org.echoppe.access;
