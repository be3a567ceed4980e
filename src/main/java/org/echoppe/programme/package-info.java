/**
 * Editions run by a town: their dates, their rules of booking and of matching.
 *
 * <p>A programme belongs to one municipality and takes its own copy of the catalogue when it is opened ({@code
 * programme.catalogue}), so that later changes to the shipped catalogue leave running programmes alone. A programme's last
 * day is included.
 *
 * <p>{@link org.echoppe.programme.Problem} is how this room and those that build on it say why something typed cannot be
 * kept. The season calendar of the town is in {@code programme.season}, the actions on offer in {@code programme.catalogue}. Not here: who takes part (merchant, mentor), and how far a merchant has come (action).
 */
package org.echoppe.programme;
