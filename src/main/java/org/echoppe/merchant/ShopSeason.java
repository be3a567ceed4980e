package org.echoppe.merchant;

import org.echoppe.calendar.season.SeasonEntry;

/** Busy weeks of a shop's trade or town, and whether they concern the shop. */
public record ShopSeason(SeasonEntry entry, boolean isConcerned) {}
