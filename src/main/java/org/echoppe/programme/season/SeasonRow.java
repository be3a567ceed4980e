package org.echoppe.programme.season;

import org.echoppe.calendar.season.SeasonEntry;

/** A line of the season calendar as the coordinator sees it, hidden ones included. */
public record SeasonRow(SeasonEntry entry, SeasonState state) {}
