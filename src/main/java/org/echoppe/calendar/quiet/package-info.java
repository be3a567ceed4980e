/**
 * Quiet time: the one formula from which every slot comes.
 *
 * <p>{@link org.echoppe.calendar.quiet.QuietTime} takes the opening hours, without rush, peaks and what is taken, where
 * the mentor is free, the way there included. Slots come quietest first and spread over days; inside a peak there is
 * one a day, ten minutes long at most, unless its {@link org.echoppe.calendar.quiet.PeakPolicy} says otherwise. Every slot says why it is a good moment; every window that is none says what is
 * in the way, rule by rule, and the two never contradict each other. {@link org.echoppe.calendar.quiet.DayTimes} shows
 * the terms of the same formula side by side.
 *
 * <p>What is taken and how long the way is are given; nothing is booked here.
 */
package org.echoppe.calendar.quiet;
